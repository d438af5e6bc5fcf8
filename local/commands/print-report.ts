/** What the add-on's command answers, as far as the command line prints it. */
export interface CompiledResult {
  readonly ok: boolean;
  readonly year: number;
  readonly asOf: string;
  readonly departments: number;
  readonly rows: number;
  readonly rowsWithErrors: number;
  readonly findings: { readonly errors: number; readonly warnings: number };
  readonly targets: readonly TargetLine[];
  readonly open: readonly OpenFinding[];
  readonly version: number;
  readonly unchanged: boolean;
  readonly fileName: string;
  readonly unplacedProse: readonly string[];
  readonly unknownNumbers: readonly string[];
  readonly templateRemarks: readonly string[];
}

export interface TargetLine {
  readonly field: string;
  readonly kind: string;
  readonly minimum: number;
  readonly registered: number;
  readonly recognised: number;
  readonly missing: number;
  readonly status: string;
}

export interface OpenFinding {
  readonly severity: string;
  readonly tab: string;
  readonly row: number;
  readonly heading: string;
  readonly reason: string;
  readonly cure: string;
}

export interface Printed {
  readonly compiled: CompiledResult;
  readonly calls: {
    readonly total: number;
    readonly navigation: number;
    readonly byService: Readonly<Record<string, number>>;
  };
  /** Paths of what was written. */
  readonly report: string;
  readonly workbook: string;
  readonly json: boolean;
}

/** Prints the result: one JSON object and nothing else, or the target table and what is wrong. */
export function printReport(printed: Printed): void {
  console.log(printed.json ? JSON.stringify(asJson(printed), null, 2) : asText(printed).join('\n'));
}

function asJson({ compiled, calls, report, workbook }: Printed): unknown {
  const { year, asOf, departments, rows, rowsWithErrors, findings, targets } = compiled;
  return {
    year,
    asOf,
    departments,
    rows,
    rowsWithErrors,
    findings,
    targets,
    report,
    workbook,
    serviceCalls: calls,
  };
}

function asText({ compiled, calls, report, workbook }: Printed): string[] {
  const { findings } = compiled;
  const most = compiled.open.length;
  const all = findings.errors + findings.warnings;
  return [
    `Báo cáo năm ${compiled.year}, số liệu tính đến ${compiled.asOf}: ${compiled.rows} dòng của ${compiled.departments} đơn vị, ${compiled.rowsWithErrors} dòng có lỗi chưa tính.`,
    '',
    ...targetTable(compiled.targets),
    '',
    all === 0
      ? 'Không còn lỗi hay cảnh báo nào.'
      : `${findings.errors} lỗi, ${findings.warnings} cảnh báo ở các trang đơn vị:`,
    ...compiled.open.map(
      (one) => `  ${one.severity} · ${one.tab}, dòng ${one.row}, ${one.heading}: ${one.reason} ${one.cure}`,
    ),
    ...(all > most ? [`  … và ${all - most} mục nữa ở trang “Lỗi cần sửa”.`] : []),
    ...compiled.unplacedProse.map(
      (section) => `Lời văn mục “${section}” không có chỗ trong báo cáo nên chưa in.`,
    ),
    ...compiled.unknownNumbers.map((number) => `Số trong lời văn không khớp số liệu nào: ${number}.`),
    ...compiled.templateRemarks,
    '',
    compiled.unchanged
      ? `Số liệu không đổi từ lần lập ${compiled.version}; giữ bản đó.`
      : `Đã lập lần ${compiled.version}.`,
    `Báo cáo: ${report}`,
    `Sổ:      ${workbook}`,
    `Lượt gọi dịch vụ: ${calls.total} (và ${calls.navigation} lượt điều hướng)`,
  ];
}

function targetTable(targets: readonly TargetLine[]): string[] {
  const head = [
    'Lĩnh vực',
    'Đối tượng',
    'Tối thiểu',
    'Đã đăng ký',
    'Đã công nhận',
    'Còn thiếu',
    'Tình trạng',
  ];
  const rows = targets.map((one) => [
    one.field,
    one.kind,
    String(one.minimum),
    String(one.registered),
    String(one.recognised),
    String(one.missing),
    one.status,
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
