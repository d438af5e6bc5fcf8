/** The life of a registration (workbook.md, heading `Trạng thái`), in the order in which it is lived. */
export const STATUSES = [
  'Đang soạn',
  'Đã gửi',
  'Bị trả lại',
  'Đã tiếp nhận',
  'Đưa vào bình xét',
  'Được công nhận',
  'Không được công nhận',
  'Đã rút',
] as const;
export type Status = (typeof STATUSES)[number];

const REGISTERED: ReadonlySet<Status> = new Set<Status>([
  'Đã gửi',
  'Đã tiếp nhận',
  'Đưa vào bình xét',
  'Được công nhận',
  'Không được công nhận',
]);

const OPEN: ReadonlySet<Status> = new Set<Status>(['Đã gửi', 'Đã tiếp nhận', 'Đưa vào bình xét']);

/** Whether a row of this status counts as registered (workbook.md, "What counts"). */
export function isRegistered(status: Status): boolean {
  return REGISTERED.has(status);
}

/** Whether a row of this status may still become recognised (workbook.md, "What counts", Open). */
export function isOpen(status: Status): boolean {
  return OPEN.has(status);
}
