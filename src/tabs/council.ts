import { parseDate } from '../lang/calendar';
import { parseWhole } from '../lang/numbers';
import type { CouncilMeeting, CouncilMember } from '../review/council';
import { namesAt } from './name-list';
import type { TabSpec } from './spec';
import { cellAt, type Table, textAt } from './table';

const COUNCIL_ROLES = ['Chủ tịch', 'Phó Chủ tịch', 'Ủy viên', 'Thư ký'];

export const COUNCIL_TAB: TabSpec = {
  id: 'council',
  name: 'Hội đồng',
  title: 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG',
  guidance: 'Thành viên thôi tham gia thì ghi "Đến ngày", không xóa: các phiên họp cũ vẫn cần.',
  columns: [
    { heading: 'Họ và tên', kind: 'in', required: true, width: 200 },
    { heading: 'Chức vụ', kind: 'in', width: 180 },
    { heading: 'Vai trò', kind: 'in', width: 120, list: { words: COUNCIL_ROLES } },
    { heading: 'Đơn vị', kind: 'in', width: 200, list: { of: 'departments' } },
    { heading: 'Từ ngày', kind: 'in', format: 'dd/MM/yyyy', width: 100 },
    { heading: 'Đến ngày', kind: 'in', format: 'dd/MM/yyyy', width: 100 },
  ],
};

export const MEETINGS_TAB: TabSpec = {
  id: 'meetings',
  name: 'Phiên họp',
  title: 'PHIÊN HỌP HỘI ĐỒNG',
  guidance: 'Mỗi phiên họp một dòng; "Vắng mặt" ghi họ tên, mỗi người cách nhau dấu chấm phẩy.',
  columns: [
    { heading: 'Năm', kind: 'in', required: true, format: '0', width: 70 },
    { heading: 'Ngày họp', kind: 'in', required: true, format: 'dd/MM/yyyy', width: 100 },
    { heading: 'Địa điểm', kind: 'in', width: 200 },
    { heading: 'Chủ trì', kind: 'in', width: 180 },
    { heading: 'Thư ký', kind: 'in', width: 180 },
    { heading: 'Vắng mặt', kind: 'in', width: 260 },
  ],
};

export function readCouncil(table: Table): CouncilMember[] {
  return table.rows
    .filter((row) => textAt(row, 'Họ và tên') !== '')
    .map((row) => ({
      place: { tab: table.tab, row: row.row },
      name: textAt(row, 'Họ và tên'),
      position: textAt(row, 'Chức vụ'),
      role: textAt(row, 'Vai trò'),
      department: textAt(row, 'Đơn vị'),
      from: parseDate(cellAt(row, 'Từ ngày')),
      to: parseDate(cellAt(row, 'Đến ngày')),
    }));
}

export function readMeetings(table: Table): CouncilMeeting[] {
  return table.rows.flatMap((row) => {
    const date = parseDate(cellAt(row, 'Ngày họp'));
    const year = parseWhole(cellAt(row, 'Năm')) ?? date?.year;
    if (year === undefined) return [];
    return [
      {
        place: { tab: table.tab, row: row.row },
        year,
        date,
        venue: textAt(row, 'Địa điểm'),
        chair: textAt(row, 'Chủ trì'),
        secretary: textAt(row, 'Thư ký'),
        absentNames: namesAt(row, 'Vắng mặt'),
      },
    ];
  });
}
