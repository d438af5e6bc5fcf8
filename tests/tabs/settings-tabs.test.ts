import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/lang/calendar';
import { DEFAULT_FIELDS } from '../../src/plan/defaults';
import { CATALOGUE_TAB, readCatalogue } from '../../src/tabs/catalogue';
import { COUNCIL_TAB, MEETINGS_TAB, readCouncil, readMeetings } from '../../src/tabs/council';
import { CRITERIA_TAB, readCriteria } from '../../src/tabs/criteria';
import { DEPARTMENTS_TAB, doubledDepartments, readDepartments, tabNameOf } from '../../src/tabs/departments';
import { unreadableDays } from '../../src/tabs/effective-date';
import { FIELDS_TAB, readFields } from '../../src/tabs/fields';
import { MILESTONES_TAB, readMilestones } from '../../src/tabs/milestones';
import { paperOn, PAPERS_TAB, readPapers } from '../../src/tabs/papers';
import { readSettings, SETTINGS_TAB, settingsFindings } from '../../src/tabs/settings';
import { readTargets, TARGETS_TAB } from '../../src/tabs/targets';
import { day } from '../builders/day';
import { CULTURE, LEARNING } from '../builders/registration';
import { tabOf } from '../builders/tab';

const rowsBelow =
  (headings: readonly string[]) =>
  (...rows: readonly Cell[][]): Cell[][] => [[...headings], ...rows];

describe('workbook.md, Settings: Cấu hình', () => {
  const settings = (...rows: readonly Cell[][]) =>
    readSettings(tabOf(SETTINGS_TAB, rowsBelow(['Mục', 'Giá trị', 'Hiệu lực từ'])(...rows)));
  it('prints on each date the name in force then (domain.md 5)', () => {
    const named = settings(
      ['Tên cơ quan', 'BAN DÂN TỘC', ''],
      ['Tên cơ quan', 'SỞ DÂN TỘC VÀ TÔN GIÁO', day('01/03/2025')],
    );
    expect(named.text('Tên cơ quan', day('28/02/2025'))).toBe('BAN DÂN TỘC');
    expect(named.text('Tên cơ quan', day('01/03/2025'))).toBe('SỞ DÂN TỘC VÀ TÔN GIÁO');
  });
  it.each<[Cell]>([['01/03/2025'], ['1.3.2025'], ['2025-03-01'], [45717]])(
    'knows Hiệu lực từ as %j',
    (from) => {
      const named = settings(['Tên cơ quan', 'A', ''], ['Tên cơ quan', 'B', from]);
      expect(named.text('Tên cơ quan', day('28/02/2025'))).toBe('A');
      expect(named.text('Tên cơ quan', day('01/03/2025'))).toBe('B');
    },
  );
  it('knows a Mục in any spelling, and passes over a row without one', () => {
    const typed = settings([' địa danh'.normalize('NFD'), 'Nha Trang'], ['', 'x']);
    expect(typed.text('Địa danh', day('01/01/2024'))).toBe('Nha Trang');
  });
  it('passes over a row whose day cannot be read, and names it', () => {
    const table = tabOf(
      SETTINGS_TAB,
      rowsBelow(['Mục', 'Giá trị', 'Hiệu lực từ'])(
        ['Tên cơ quan', 'BAN DÂN TỘC', ''],
        ['Tên cơ quan', 'SỞ DÂN TỘC VÀ TÔN GIÁO', 'từ tháng 3/2025'],
        ['Địa danh', 'Nha Trang', '31/02/2025'],
      ),
    );
    const typed = readSettings(table);
    expect(typed.text('Tên cơ quan', day('01/01/2022'))).toBe('BAN DÂN TỘC');
    expect(typed.text('Tên cơ quan', day('31/12/2030'))).toBe('BAN DÂN TỘC');
    expect(typed.text('Địa danh', day('31/12/2030'))).toBe('Khánh Hòa');
    const rule = 'effective-date-unreadable';
    expect(settingsFindings(table).map((one) => [one.rule, one.place, one.heading, one.details])).toEqual([
      [rule, { tab: 'Cấu hình', row: 3 }, 'Hiệu lực từ', { value: 'từ tháng 3/2025', item: 'Tên cơ quan' }],
      [rule, { tab: 'Cấu hình', row: 4 }, 'Hiệu lực từ', { value: '31/02/2025', item: 'Địa danh' }],
    ]);
  });
  it('names what papers cannot do without and somebody left empty; Kính gửi may be', () => {
    const table = tabOf(
      SETTINGS_TAB,
      rowsBelow(['Mục', 'Giá trị', 'Hiệu lực từ'])(['tên cơ quan', '  ', ''], ['Kính gửi', '', '']),
    );
    expect(settingsFindings(table).map((one) => [one.rule, one.place.row, one.heading, one.details])).toEqual(
      [['setting-empty', 2, 'Giá trị', { item: 'tên cơ quan' }]],
    );
  });
  it('names what cannot be understood of the certificates’ stock, a dated row like any other', () => {
    const table = tabOf(
      SETTINGS_TAB,
      rowsBelow(['Mục', 'Giá trị', 'Hiệu lực từ'])(
        ['Khổ giấy khen (mm)', '210 x 148', ''],
        ['Vị trí chữ giấy khen (mm)', 'Người nhận: trên 93\nNgười lạ: trên 5', ''],
        ['khổ giấy khen (mm)', 'A5', day('01/01/2025')],
        ['Vị trí chữ giấy khen (mm)', 'Người nhận: trên 205', day('01/01/2025')],
      ),
    );
    expect(settingsFindings(table).map((one) => [one.rule, one.place.row, one.heading, one.details])).toEqual(
      [
        ['stock-size', 4, 'Giá trị', { value: 'A5' }],
        ['stock-element', 3, 'Giá trị', { value: 'Người lạ: trên 5' }],
        ['stock-outside', 5, 'Giá trị', { value: 'Người nhận' }],
      ],
    );
  });
  it('does without the column Hiệu lực từ', () => {
    const plain = readSettings(
      tabOf(SETTINGS_TAB, [
        ['Mục', 'Giá trị'],
        ['Địa danh', 'Nha Trang'],
      ]),
    );
    expect(plain.text('Địa danh', day('01/01/2024'))).toBe('Nha Trang');
  });
});

describe('workbook.md, Settings: Đơn vị', () => {
  const HEADINGS = ['Tên đơn vị', 'Tên trang', 'Gia hạn đến', 'Từ năm', 'Đến năm', 'Người phụ trách'];
  const read = (...rows: readonly Cell[][]) =>
    readDepartments(tabOf(DEPARTMENTS_TAB, rowsBelow(HEADINGS)(...rows)));
  it('reads each department with its tab, years and extension', () => {
    expect(
      read(
        ['Văn phòng', 'VP', day('10/04/2024'), '2022', 2024],
        ['Thanh tra', '', 'chưa', '', '', ' Bùi Thanh Long '],
      ),
    ).toEqual([
      {
        name: 'Văn phòng',
        tab: 'VP',
        row: 2,
        head: '',
        fromYear: 2022,
        toYear: 2024,
        extendedTo: day('10/04/2024'),
      },
      {
        name: 'Thanh tra',
        tab: 'Thanh tra',
        tabGuessed: true,
        row: 3,
        head: 'Bùi Thanh Long',
        fromYear: null,
        toYear: null,
        extendedTo: null,
      },
    ]);
  });
  it('passes over a row without a name', () => {
    expect(read(['', '', '', 2022, ''])).toEqual([]);
  });
  it('numbers the lower of two names that would be cut alike; a typed tab is its own row’s', () => {
    const long = 'Phòng Kế hoạch - Tổng hợp và Chính sách dân tộc';
    const other = 'Phòng Kế hoạch - Tổng hợp và Chuyển đổi số';
    const tabs = (...rows: readonly Cell[][]): string[] => read(...rows).map((one) => one.tab);
    const cut = 'Phòng Kế hoạch - Tổng hợp và Ch';
    const second = 'Phòng Kế hoạch - Tổng hợp v (2)';
    expect(tabs([long, ''], [other, ''])).toEqual([cut, second]);
    expect(second).toHaveLength(31);
    expect(tabs([long, ''], [other, cut])).toEqual([second, cut]);
    expect(tabs(['Thanh tra', ''], ['Văn phòng', ''])).toEqual(['Thanh tra', 'Văn phòng']);
  });
  it('finds departments named twice and tabs given to two, each with both rows', () => {
    const doubled = doubledDepartments(
      read(
        ['Thanh tra', ''],
        ['Văn phòng', 'VP'],
        ['thanh  TRA', ''],
        ['Phòng Chính sách', 'vp'],
        ['Phòng Tuyên truyền', ''],
      ),
    );
    expect(doubled).toEqual([
      { heading: 'Tên đơn vị', value: 'thanh TRA', rows: [2, 4] },
      { heading: 'Tên trang', value: 'vp', rows: [3, 5] },
    ]);
    expect(doubledDepartments(read(['Thanh tra', ''], ['Văn phòng', '']))).toEqual([]);
  });
  it('shortens a tab’s name to the 31 characters of Excel, and takes its forbidden signs out (platform.md 6)', () => {
    const long = 'Phòng Kế hoạch - Tổng hợp và Chính sách dân tộc';
    expect(tabNameOf(long)).toBe('Phòng Kế hoạch - Tổng hợp và Ch');
    expect(tabNameOf(long)).toHaveLength(31);
    expect(tabNameOf('Phòng Kế hoạch - Tổng hợp và C ngắn')).toBe('Phòng Kế hoạch - Tổng hợp và C');
    expect(tabNameOf('Phòng [A]: B/C\\D*E?')).toBe('Phòng A B C D E');
    expect(tabNameOf('Thanh tra')).toBe('Thanh tra');
  });
});

describe('workbook.md, Settings: Lĩnh vực, Tiêu chí, Danh mục', () => {
  it('Lĩnh vực: the short name stands for an empty full one', () => {
    const headings = ['Tên ngắn', 'Tên đầy đủ', 'Mục trong Kế hoạch', 'Từ năm', 'Đến năm'];
    expect(readFields(tabOf(FIELDS_TAB, rowsBelow(headings)(['A', '', '2.1', 2022, ''], ['', 'x'])))).toEqual(
      [{ name: 'A', fullName: 'A', section: '2.1', fromYear: 2022, toYear: null }],
    );
  });
  it('Tiêu chí: codes as text, kinds by their words', () => {
    const headings = ['Lĩnh vực', 'Đối tượng', 'Mã', 'Nội dung', 'Từ năm', 'Đến năm'];
    const read = readCriteria(
      tabOf(
        CRITERIA_TAB,
        rowsBelow(headings)(
          [LEARNING.name, 'tập thể', 1, 'Một', '', 2023],
          [LEARNING.name, 'Nhóm', '2', 'Hai'],
          [LEARNING.name, 'Cá nhân', '', 'Ba'],
        ),
      ),
    );
    expect(read).toEqual([
      { fieldName: LEARNING.name, kind: 'collective', code: '1', text: 'Một', fromYear: null, toYear: 2023 },
    ]);
  });
  it('Danh mục: several kinds in one cell, none = all; an unknown group is left out', () => {
    const headings = ['Nhóm', 'Giá trị', 'Đối tượng', 'Cấp', 'Từ năm', 'Đến năm', 'Căn cứ'];
    const read = readCatalogue(
      tabOf(
        CATALOGUE_TAB,
        rowsBelow(headings)(
          ['danh hiệu thi đua', 'A', 'Cá nhân; hộ gia đình', 'Tỉnh', 2024, '', 'Điều 1'],
          ['Sự kiện', 'B'],
          ['Khác', 'C'],
          ['Sự kiện', ''],
        ),
      ),
    );
    expect(read.map((one) => [one.group, one.value, one.kinds, one.fromYear])).toEqual([
      ['Danh hiệu thi đua', 'A', ['individual', 'household'], 2024],
      ['Sự kiện', 'B', [], null],
    ]);
  });
});

describe('workbook.md, Settings: Chỉ tiêu', () => {
  const read = (...rows: readonly Cell[][]) =>
    readTargets(
      tabOf(TARGETS_TAB, rowsBelow(['Lĩnh vực', 'Đối tượng', 'Tối thiểu', 'Phạm vi'])(...rows)),
      DEFAULT_FIELDS,
    );
  it('reads minimum and scope; the whole period where none is said', () => {
    expect(
      read(
        ['văn hoá công sở', 'Cá nhân', '01', 'HẰNG NĂM'],
        [LEARNING.fullName, 'Tập thể', 2, 'Cả giai đoạn'],
        [LEARNING.name, 'Tập thể', 0, ''],
      ),
    ).toEqual({
      targets: [
        { field: CULTURE, kind: 'individual', minimum: 1, scope: 'year', row: 2 },
        { field: LEARNING, kind: 'collective', minimum: 2, scope: 'period', row: 3 },
        { field: LEARNING, kind: 'collective', minimum: 0, scope: 'period', row: 4 },
      ],
      problems: [],
    });
  });
  it.each(['Hằng năm', 'Hàng năm', 'hàng  NĂM', 'hằng năm'])('knows “%s” for yearly', (word) => {
    expect(read([LEARNING.name, 'Cá nhân', 1, word]).targets.map((one) => one.scope)).toEqual(['year']);
  });
  it.each(['Mỗi quý', 'Hang nam', '2024'])('takes “%s” for no scope at all', (value) => {
    expect(read([LEARNING.name, 'Cá nhân', 1, value])).toEqual({
      targets: [],
      problems: [{ row: 2, heading: 'Phạm vi', value }],
    });
  });
  it('never loses a target silently: what is not understood is named, row and heading', () => {
    expect(
      read(
        ['Lạ', 'Cá nhân', 1],
        [LEARNING.name, 'Nhóm', 1],
        [LEARNING.name, 'Cá nhân', 'một'],
        [LEARNING.name, 'Cá nhân', -1],
        [LEARNING.name, 'Cá nhân', 1.5],
      ),
    ).toEqual({
      targets: [],
      problems: [
        { row: 2, heading: 'Lĩnh vực', value: 'Lạ' },
        { row: 3, heading: 'Đối tượng', value: 'Nhóm' },
        { row: 4, heading: 'Tối thiểu', value: 'một' },
        { row: 5, heading: 'Tối thiểu', value: '-1' },
        { row: 6, heading: 'Tối thiểu', value: '1,5' },
      ],
    });
  });
});

describe('workbook.md, Settings: Hội đồng, Phiên họp, Tiến độ', () => {
  it('reads members with their role, department and days', () => {
    const council = tabOf(COUNCIL_TAB, [
      ['Họ và tên', 'Chức vụ', 'Vai trò', 'Đơn vị', 'Từ ngày', 'Đến ngày'],
      ['Đặng Văn Tuấn', 'Trưởng Ban', 'Chủ tịch', ' Lãnh đạo Ban ', '01/01/2022', ''],
      ['', '', 'Ủy viên', '', '01/01/2022', ''],
    ]);
    expect(readCouncil(council)).toEqual([
      {
        place: { tab: 'Hội đồng', row: 2 },
        name: 'Đặng Văn Tuấn',
        position: 'Trưởng Ban',
        role: 'Chủ tịch',
        department: 'Lãnh đạo Ban',
        from: day('01/01/2022'),
        to: null,
      },
    ]);
  });
  it('takes a meeting’s year from its day where none is typed, and leaves out one with neither', () => {
    const meetings = tabOf(MEETINGS_TAB, [
      ['Năm', 'Ngày họp', 'Địa điểm'],
      [2024, '10/01/2025', ''],
      ['', '10/12/2023', ''],
      ['2022', 'sắp tới', ''],
      ['', '', 'Hội trường'],
    ]);
    expect(readMeetings(meetings).map(({ place, year, date }) => [place.row, year, date])).toEqual([
      [2, 2024, day('10/01/2025')],
      [3, 2023, day('10/12/2023')],
      [4, 2022, null],
    ]);
  });
  it.each<[string, string[]]>([
    ['Cao Văn Bình; Lê Ân', ['Cao Văn Bình', 'Lê Ân']],
    ['Cao  Văn Bình,\nLê Ân;', ['Cao Văn Bình', 'Lê Ân']],
    ['Không', []],
    ['0', []],
    ['', []],
  ])('reads a meeting with who led it, who wrote and who was absent: %j', (cell, absentNames) => {
    const meetings = tabOf(MEETINGS_TAB, [
      ['Năm', 'Ngày họp', 'Địa điểm', 'Chủ trì', 'Thư ký', 'Vắng mặt'],
      [2024, '19/12/2024', 'Hội trường', 'Đặng Văn Tuấn', 'Bùi Thanh Long', cell],
    ]);
    expect(readMeetings(meetings)).toEqual([
      {
        place: { tab: 'Phiên họp', row: 2 },
        year: 2024,
        date: day('19/12/2024'),
        venue: 'Hội trường',
        chair: 'Đặng Văn Tuấn',
        secretary: 'Bùi Thanh Long',
        absentNames,
      },
    ]);
  });
  it('reads milestones', () => {
    const milestones = tabOf(MILESTONES_TAB, [
      ['Mốc', 'Bắt đầu', 'Kết thúc', 'Hoàn thành ngày'],
      ['Sơ kết', '', '31/05/2023', day('30/05/2023')],
    ]);
    expect(readMilestones(milestones)).toEqual([
      { name: 'Sơ kết', from: null, to: day('31/05/2023'), doneOn: day('30/05/2023') },
    ]);
  });
});

describe('workbook.md, Settings: Văn bản', () => {
  const papers = readPapers(
    tabOf(PAPERS_TAB, [
      ['Loại văn bản', 'Kính gửi', 'Nơi nhận', 'Quyền hạn, chức vụ', 'Người ký', 'Hiệu lực từ'],
      ['Báo cáo năm', 'UBND tỉnh\n\n Sở Nội vụ ', '', 'KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN', 'A', ''],
      ['Báo cáo năm', '', 'Lưu: VT', 'GIÁM ĐỐC', 'B', '01/03/2025'],
    ]),
  );
  it('takes lines apart, and "KT." from the office it stands for', () => {
    expect(papers[0]).toEqual({
      kind: 'Báo cáo năm',
      addressees: ['UBND tỉnh', 'Sở Nội vụ'],
      recipients: [],
      signerTitle: ['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'],
      signer: 'A',
      symbol: '',
      from: null,
    });
  });
  it('passes over a row whose day cannot be read, and names it', () => {
    const table = tabOf(PAPERS_TAB, [
      ['Loại văn bản', 'Người ký', 'Hiệu lực từ'],
      ['Báo cáo năm', 'A', ''],
      ['Báo cáo năm', 'B', 'mai'],
    ]);
    expect(paperOn(readPapers(table), 'Báo cáo năm', day('31/12/2030'))?.signer).toBe('A');
    expect(unreadableDays(table, 'Loại văn bản').map((one) => [one.place.row, one.details])).toEqual([
      [3, { value: 'mai', item: 'Báo cáo năm' }],
    ]);
  });
  it('is the row in force on the day', () => {
    const signer = (kind: string, on: string): string | undefined => paperOn(papers, kind, day(on))?.signer;
    expect(signer('báo cáo năm', '28/02/2025')).toBe('A');
    expect(signer('Báo cáo năm', '01/03/2025')).toBe('B');
    expect(signer('Giấy khen', '01/03/2025')).toBeUndefined();
    expect(paperOn([...papers].reverse(), 'Báo cáo năm', day('01/03/2025'))?.signer).toBe('B');
  });
});
