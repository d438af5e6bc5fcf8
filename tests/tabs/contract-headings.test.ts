import { describe, expect, it } from 'vitest';
import { AWARDS_TAB } from '../../src/tabs/awards';
import { CATALOGUE_TAB } from '../../src/tabs/catalogue';
import { COUNCIL_TAB, MEETINGS_TAB } from '../../src/tabs/council';
import { CRITERIA_TAB } from '../../src/tabs/criteria';
import { DEPARTMENTS_TAB } from '../../src/tabs/departments';
import { FIELDS_TAB } from '../../src/tabs/fields';
import { FINDINGS_TAB } from '../../src/tabs/findings';
import { JOURNAL_TAB } from '../../src/tabs/journal';
import { DIRECTION_TAB, HONOURS_TAB, NURTURE_TAB, PUBLICITY_TAB, REPLICATION_TAB } from '../../src/tabs/logs';
import { MILESTONES_TAB } from '../../src/tabs/milestones';
import { PAPERS_TAB } from '../../src/tabs/papers';
import { REPORT_TEXT_TAB } from '../../src/tabs/report-text';
import { REVIEW_TAB } from '../../src/tabs/review';
import { ROLES_TAB } from '../../src/tabs/roles';
import { SETTINGS_TAB } from '../../src/tabs/settings';
import type { TabSpec } from '../../src/tabs/spec';
import { TARGETS_TAB } from '../../src/tabs/targets';

describe('workbook.md: names are exactly these, in Unicode NFC', () => {
  it.each<[TabSpec, string, string]>([
    [SETTINGS_TAB, 'Cấu hình', 'Mục | Giá trị | Hiệu lực từ'],
    [ROLES_TAB, 'Phân quyền', 'Email | Vai trò | Đơn vị'],
    [
      DEPARTMENTS_TAB,
      'Đơn vị',
      'Tên đơn vị | Tên trang | Loại đơn vị | Người phụ trách | Email | Gia hạn đến | Từ năm | Đến năm | Trạng thái | Số dòng | Cập nhật lúc',
    ],
    [FIELDS_TAB, 'Lĩnh vực', 'Tên ngắn | Tên đầy đủ | Mục trong Kế hoạch | Từ năm | Đến năm'],
    [
      TARGETS_TAB,
      'Chỉ tiêu',
      'Lĩnh vực | Đối tượng | Tối thiểu | Phạm vi | Đã đăng ký | Đã công nhận | Đạt, chờ quyết định | Còn thiếu | Tình trạng | Ghi chú',
    ],
    [CRITERIA_TAB, 'Tiêu chí', 'Lĩnh vực | Đối tượng | Mã | Nội dung | Từ năm | Đến năm'],
    [
      MILESTONES_TAB,
      'Tiến độ',
      'Mốc | Bắt đầu | Kết thúc | Đơn vị chủ trì | Hoàn thành ngày | Tình trạng | Ghi chú | Theo số liệu',
    ],
    [CATALOGUE_TAB, 'Danh mục', 'Nhóm | Giá trị | Đối tượng | Cấp | Từ năm | Đến năm | Căn cứ'],
    [COUNCIL_TAB, 'Hội đồng', 'Họ và tên | Chức vụ | Vai trò | Đơn vị | Từ ngày | Đến ngày'],
    [MEETINGS_TAB, 'Phiên họp', 'Năm | Ngày họp | Địa điểm | Chủ trì | Thư ký | Vắng mặt'],
    [
      PAPERS_TAB,
      'Văn bản',
      'Loại văn bản | Kính gửi | Nơi nhận | Quyền hạn, chức vụ | Người ký | Ký hiệu | Hiệu lực từ',
    ],
    [FINDINGS_TAB, 'Lỗi cần sửa', 'Mức | Đơn vị | Dòng | Cột | Nội dung | Cách sửa | Liên kết'],
    [
      REVIEW_TAB,
      'Bình xét',
      'Mã | Năm | Đơn vị | Họ và tên / Tên tập thể | Đối tượng | Lĩnh vực | Số thành viên Hội đồng | Số phiếu đồng ý | Người không biểu quyết | Số thành viên không biểu quyết | Ý kiến Hội đồng | Tỷ lệ (%) | Kết quả | Số quyết định | Ngày quyết định | Ngày thôi công nhận | Lý do | Ghi chú',
    ],
    [
      AWARDS_TAB,
      'Khen thưởng',
      'Mã | Họ và tên / Tên tập thể | Danh hiệu, hình thức | Loại hình khen thưởng | Cấp | Tờ trình số, ngày | Tình trạng | Số quyết định | Ngày quyết định | Cơ quan quyết định',
    ],
    [
      NURTURE_TAB,
      'Bồi dưỡng',
      'Ngày | Mã | Họ và tên / Tên tập thể | Khó khăn, thiếu sót | Biện pháp giúp đỡ | Loại hỗ trợ | Người theo dõi | Đánh giá tác dụng | Ngày kiểm tra tiếp theo | Tình trạng',
    ],
    [REPLICATION_TAB, 'Nhân rộng', 'Ngày | Mã | Họ và tên / Tên tập thể | Nơi áp dụng | Hình thức | Kết quả'],
    [PUBLICITY_TAB, 'Tuyên truyền', 'Ngày | Mã | Họ và tên / Tên tập thể | Hình thức | Tiêu đề | Liên kết'],
    [HONOURS_TAB, 'Tôn vinh', 'Mã | Họ và tên / Tên tập thể | Sự kiện | Ngày | Hình thức | Kết quả'],
    [DIRECTION_TAB, 'Triển khai', 'Ngày | Đơn vị | Việc | Số, ký hiệu | Nội dung'],
    [REPORT_TEXT_TAB, 'Nội dung báo cáo', 'Loại báo cáo | Năm | Mục | Nội dung'],
    [JOURNAL_TAB, 'Nhật ký', 'Thời điểm | Người thực hiện | Thao tác | Dòng, mã | Trước | Sau | Dấu'],
  ])('$name', (spec, name, headings) => {
    expect(spec.name).toBe(name.normalize('NFC'));
    expect(spec.columns.map((one) => one.heading).join(' | ')).toBe(headings.normalize('NFC'));
  });
});
