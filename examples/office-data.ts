import type { Typed } from './data';

/**
 * What the Office of the fictitious agency typed in its own tabs. Days are written dd/MM/yyyy and become days in
 * columns of days. Row 1 of a table is row 5 of its tab.
 */

/** Some columns of a tab by heading, and its rows; other columns stay empty. */
export interface TypedRows {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Typed[])[];
}

/** `Cấu hình`, after the defaults: from 01/03/2025 the agency has another name, code and head (domain.md 5). */
// prettier-ignore
export const SETTINGS_FROM_2025: readonly (readonly [string, string, string])[] = [
  ['Tên cơ quan', 'SỞ DÂN TỘC VÀ TÔN GIÁO', '01/03/2025'],
  ['Ký hiệu cơ quan', 'SDTTG', '01/03/2025'],
  ['Người ký báo cáo', 'Lê Hữu Khôi', '01/03/2025'],
  ['Chức vụ người ký', 'GIÁM ĐỐC', '01/03/2025'],
  ['Nơi nhận báo cáo', 'Sở Nội vụ (VBĐT)\nLãnh đạo Sở (VBĐT)\nCác phòng thuộc Sở (VBĐT)\nLưu: VT, VP', '01/03/2025'],
];

export const WORKING_YEAR = '2024';

// prettier-ignore
export const ROLES: TypedRows = {
  headings: ['Email', 'Vai trò', 'Đơn vị'],
  rows: [
    ['van-phong@example.org', 'Văn phòng', 'Văn phòng'],
    ['ngoc-diep@example.org', 'Văn phòng', 'Văn phòng'],
    ['thanh-long@example.org', 'Đơn vị', 'Văn phòng'],
    ['kim-lien@example.org', 'Đơn vị', 'Phòng Kế hoạch - Tổng hợp'],
    ['thanh-xuan@example.org', 'Đơn vị', 'Phòng Chính sách Dân tộc'],
    ['hoai-nam@example.org', 'Đơn vị', 'Phòng Tuyên truyền và Địa bàn'],
    ['my-dung@example.org', 'Đơn vị', 'Thanh tra Ban'],
    ['lanh-dao@example.org', 'Lãnh đạo', ''],
    ['hoi-dong@example.org', 'Hội đồng', ''],
  ],
};

// prettier-ignore
export const TARGETS: TypedRows = {
  headings: ['Lĩnh vực', 'Đối tượng', 'Tối thiểu', 'Phạm vi'],
  rows: [
    ['Học tập và làm theo Bác', 'Tập thể', 1, 'Cả giai đoạn'],
    ['Học tập và làm theo Bác', 'Cá nhân', 1, 'Cả giai đoạn'],
    ['Văn hóa công sở', 'Tập thể', 1, 'Cả giai đoạn'],
    ['Văn hóa công sở', 'Cá nhân', 1, 'Cả giai đoạn'],
  ],
};

/** `Hoàn thành ngày` of the plan's milestones, in their order. */
export const MILESTONES_DONE: readonly string[] = [
  '31/12/2021', // ban hành kế hoạch
  '30/03/2022', // đăng ký lần đầu
  '31/12/2025', // tuyên truyền thường xuyên
  '28/12/2022', // bình xét 2022
  '09/06/2023', // sơ kết
  '27/12/2023', // bình xét 2023
  '06/01/2025', // bình xét 2024: muộn
  '14/03/2025', // tổng kết
  '14/03/2025', // giới thiệu dự đại hội
  '12/12/2025', // bình xét 2025
];

/** Seven members on the day of each meeting. */
// prettier-ignore
export const COUNCIL: TypedRows = {
  headings: ['Họ và tên', 'Chức vụ', 'Vai trò', 'Đơn vị', 'Từ ngày', 'Đến ngày'],
  rows: [
    ['Đặng Văn Tuấn', 'Trưởng Ban', 'Chủ tịch', 'Lãnh đạo Ban', '01/01/2022', '28/02/2025'],
    ['Lê Hữu Khôi', 'Phó Trưởng Ban', 'Phó Chủ tịch', 'Lãnh đạo Ban', '01/01/2022', '28/02/2025'],
    ['Lê Hữu Khôi', 'Giám đốc', 'Chủ tịch', 'Lãnh đạo Sở', '01/03/2025', ''],
    ['Mấu Quốc Tiến', 'Phó Giám đốc', 'Phó Chủ tịch', 'Lãnh đạo Sở', '01/03/2025', ''],
    ['Bùi Thanh Long', 'Chánh Văn phòng', 'Thư ký', 'Văn phòng', '01/01/2022', ''],
    ['Hoàng Thị Kim Liên', 'Trưởng phòng', 'Ủy viên', 'Phòng Kế hoạch - Tổng hợp', '01/01/2022', ''],
    ['Cao Là Hiền', 'Trưởng phòng', 'Ủy viên', 'Phòng Chính sách Dân tộc', '01/01/2022', '30/06/2023'],
    ['Cao Thị Thanh Xuân', 'Trưởng phòng', 'Ủy viên', 'Phòng Chính sách Dân tộc', '01/07/2023', ''],
    ['Võ Hoài Nam', 'Trưởng phòng', 'Ủy viên', 'Phòng Tuyên truyền và Địa bàn', '01/01/2022', ''],
    ['Đặng Thị Mỹ Dung', 'Chánh Thanh tra', 'Ủy viên', 'Thanh tra Ban', '01/01/2022', ''],
  ],
};

// prettier-ignore
export const MEETINGS: TypedRows = {
  headings: ['Năm', 'Ngày họp', 'Địa điểm', 'Chủ trì', 'Thư ký', 'Vắng mặt'],
  rows: [
    [2022, '20/12/2022', 'Phòng họp tầng 2', 'Đặng Văn Tuấn', 'Bùi Thanh Long', ''],
    [2023, '18/12/2023', 'Phòng họp tầng 2', 'Đặng Văn Tuấn', 'Bùi Thanh Long', ''],
    [2024, '19/12/2024', 'Phòng họp tầng 2', 'Đặng Văn Tuấn', 'Bùi Thanh Long', ''],
    [2025, '05/12/2025', 'Hội trường', 'Lê Hữu Khôi', 'Bùi Thanh Long', ''],
  ],
};

/**
 * `Bình xét`. Where `Số thành viên Hội đồng` is empty the Council's seven divide: 6/7 = 85,7 % and 7/7 pass, 5/7 =
 * 71,4 % and less fail. The other columns of the tab come from the registration (`Lập danh sách bình xét`).
 */
// prettier-ignore
export const REVIEW: TypedRows = {
  headings: [
    'Mã', 'Số thành viên Hội đồng', 'Số phiếu đồng ý', 'Người không biểu quyết', 'Số thành viên không biểu quyết',
    'Số quyết định', 'Ngày quyết định', 'Ngày thôi công nhận', 'Lý do', 'Ghi chú',
  ],
  rows: [
    // 5: Cảnh báo: 6/7 mà Chánh Văn phòng là thành viên, không ghi là không biểu quyết; cũng thế ở dòng 9, 15, 19, 26
    ['DH-2022-0001', '', '6', '', '', '142/QĐ-BDT', '28/12/2022', '', '', ''],
    ['DH-2022-0002', '', '5', '', '', '', '', '', '', ''],
    ['DH-2022-0003', '', '7', '', '', '142/QĐ-BDT', '28/12/2022', '', '', ''],
    // 8: 4/5 = đúng 80 %: đạt
    ['DH-2022-0004', '5', '4', '', '', '142/QĐ-BDT', '28/12/2022', '', '', 'Lấy phiếu 05 thành viên'],
    // 9: Cảnh báo như dòng 5
    ['DH-2022-0006', '', '6', '', '', '142/QĐ-BDT', '28/12/2022', '', '', ''],
    ['DH-2022-0007', '', '4', '', '', '', '', '', '', ''],
    ['DH-2022-0009', '', '5', '', '', '', '', '', '', ''],
    // 12: một người không biểu quyết, vẫn chia cho 7: 6/7 = 85,7 %: đạt
    ['DH-2022-0010', '', '6', 'Võ Hoài Nam', '', '142/QĐ-BDT', '28/12/2022', '', '', ''],
    ['DH-2022-0011', '', '3', '', '', '', '', '', '', ''],
    ['DH-2022-0012', '', '4', '', '', '', '', '', '', ''],
    // 15: Cảnh báo như dòng 5; được công nhận rồi thôi công nhận giữa năm 2024
    ['DH-2023-0001', '', '6', '', '', '131/QĐ-BDT', '27/12/2023', '30/06/2024', 'Cá nhân xin thôi', ''],
    ['DH-2023-0002', '', '4', '', '', '', '', '', '', ''],
    ['DH-2023-0003', '', '7', '', '', '131/QĐ-BDT', '27/12/2023', '', '', ''],
    ['DH-2023-0004', '', '5', '', '', '', '', '', '', ''],
    // 19: Cảnh báo như dòng 5
    ['DH-2023-0005', '', '6', '', '', '131/QĐ-BDT', '27/12/2023', '', '', ''],
    // 20: một người không biểu quyết: 5/7 = 71,4 %, không đạt (chia cho 6 thì đã là 83,3 %)
    ['DH-2023-0006', '', '5', 'Cao Thị Thanh Xuân', '', '', '', '', '', ''],
    ['DH-2023-0007', '5', '4', '', '', '131/QĐ-BDT', '27/12/2023', '', '', 'Lấy phiếu 05 thành viên'],
    ['DH-2023-0008', '', '3', '', '', '', '', '', '', ''],
    ['DH-2023-0009', '', '7', '', '', '131/QĐ-BDT', '27/12/2023', '', '', ''],
    // 24
    ['DH-2024-0001', '', '7', '', '', '158/QĐ-BDT', '27/12/2024', '', '', ''],
    // 25: 15/19 = 78,9 %: không đạt
    ['DH-2024-0002', '19', '15', '', '', '', '', '', '', 'Lấy phiếu mở rộng toàn cơ quan'],
    // 26: Cảnh báo như dòng 5; đạt, chưa có quyết định
    ['DH-2024-0003', '', '6', '', '', '', '', '', '', 'Chờ quyết định'],
    // 27: quyết định tháng 01 năm sau
    ['DH-2024-0005', '', '7', '', '', '03/QĐ-BDT', '06/01/2025', '', '', ''],
    ['DH-2024-0006', '', '5', '', '', '', '', '', '', ''],
    ['DH-2024-0009', '', '7', '', '', '158/QĐ-BDT', '27/12/2024', '', '', ''],
    // 30: Cảnh báo: 8 phiếu, chỉ có 7 thành viên
    ['DH-2024-0011', '', '8', '', '', '', '', '', '', ''],
    ['DH-2024-0012', '', '2', '', '', '', '', '', '', ''],
    // 32: Cảnh báo: đăng ký Chiến sĩ thi đua tỉnh mà 6/7 = 85,7 %, dưới 90 %
    ['DH-2024-0014', '', '6', '', '1', '158/QĐ-BDT', '27/12/2024', '', '', ''],
    ['DH-2024-0015', '', '5', '', '', '', '', '', '', ''],
    // 34: 4/5 = đúng 80 %: đạt
    ['DH-2024-0020', '5', '4', '', '', '158/QĐ-BDT', '27/12/2024', '', '', 'Lấy phiếu 05 thành viên'],
    ['DH-2024-0021', '', '4', '', '', '', '', '', '', ''],
    // 36
    ['DH-2025-0001', '', '7', '', '', '87/QĐ-SDTTG', '12/12/2025', '', '', ''],
    // 37: chưa biểu quyết
    ['DH-2025-0003', '', '', '', '', '', '', '', '', ''],
  ],
};

// prettier-ignore
export const AWARDS: TypedRows = {
  headings: [
    'Mã', 'Danh hiệu, hình thức', 'Loại hình khen thưởng', 'Cấp', 'Tờ trình số, ngày',
    'Tình trạng', 'Số quyết định', 'Ngày quyết định', 'Cơ quan quyết định',
  ],
  rows: [
    // 5
    ['DH-2022-0001', 'Tập thể lao động tiên tiến', 'Công trạng', 'Cơ sở', '45/TTr-HĐTĐKT ngày 21/12/2022', 'Đã khen thưởng', '145/QĐ-BDT', '30/12/2022', 'Trưởng Ban Dân tộc'],
    ['DH-2022-0004', 'Chiến sĩ thi đua cơ sở', 'Công trạng', 'Cơ sở', '45/TTr-HĐTĐKT ngày 21/12/2022', 'Đã khen thưởng', '145/QĐ-BDT', '30/12/2022', 'Trưởng Ban Dân tộc'],
    ['DH-2022-0006', 'Giấy khen', 'Phong trào thi đua', 'Cơ sở', '46/TTr-HĐTĐKT ngày 21/12/2022', 'Đã khen thưởng', '146/QĐ-BDT', '30/12/2022', 'Trưởng Ban Dân tộc'],
    ['DH-2023-0003', 'Chiến sĩ thi đua cơ sở', 'Công trạng', 'Cơ sở', '40/TTr-HĐTĐKT ngày 20/12/2023', 'Đã khen thưởng', '135/QĐ-BDT', '29/12/2023', 'Trưởng Ban Dân tộc'],
    ['DH-2023-0005', 'Tập thể lao động xuất sắc', 'Công trạng', 'Tỉnh', '02/TTr-BDT ngày 08/01/2024', 'Đã khen thưởng', '512/QĐ-UBND', '28/02/2024', 'Chủ tịch UBND tỉnh'],
    ['DH-2023-0009', 'Bằng khen của Chủ tịch UBND tỉnh', 'Công trạng', 'Tỉnh', '02/TTr-BDT ngày 08/01/2024', 'Không được khen', '', '', ''],
    // 11: năm 2024
    ['DH-2024-0001', 'Giấy khen', 'Phong trào thi đua', 'Cơ sở', '51/TTr-HĐTĐKT ngày 20/12/2024', 'Đã khen thưởng', '160/QĐ-BDT', '30/12/2024', 'Trưởng Ban Dân tộc'],
    ['DH-2024-0005', 'Chiến sĩ thi đua cơ sở', 'Công trạng', 'Cơ sở', '52/TTr-HĐTĐKT ngày 20/12/2024', 'Đã khen thưởng', '161/QĐ-BDT', '30/12/2024', 'Trưởng Ban Dân tộc'],
    ['DH-2024-0005', 'Bằng khen của Chủ tịch UBND tỉnh', 'Công trạng', 'Tỉnh', '78/TTr-BDT ngày 30/12/2024', 'Đề nghị', '', '', ''],
    ['DH-2024-0009', 'Chiến sĩ thi đua cơ sở', 'Công trạng', 'Cơ sở', '52/TTr-HĐTĐKT ngày 20/12/2024', 'Đã khen thưởng', '161/QĐ-BDT', '30/12/2024', 'Trưởng Ban Dân tộc'],
    ['DH-2024-0009', 'Giấy khen', 'Phong trào thi đua', 'Cơ sở', '51/TTr-HĐTĐKT ngày 20/12/2024', 'Đã khen thưởng', '160/QĐ-BDT', '30/12/2024', 'Trưởng Ban Dân tộc'],
    ['DH-2024-0014', 'Giấy khen', 'Phong trào thi đua', 'Cơ sở', '51/TTr-HĐTĐKT ngày 20/12/2024', 'Đã khen thưởng', '160/QĐ-BDT', '30/12/2024', 'Trưởng Ban Dân tộc'],
    ['DH-2024-0014', 'Bằng khen của Thủ tướng Chính phủ', 'Công trạng', 'Toàn quốc', '79/TTr-BDT ngày 30/12/2024', 'Không được khen', '', '', ''],
    ['DH-2024-0020', 'Tập thể lao động tiên tiến', 'Công trạng', 'Cơ sở', '52/TTr-HĐTĐKT ngày 20/12/2024', 'Đã khen thưởng', '161/QĐ-BDT', '30/12/2024', 'Trưởng Ban Dân tộc'],
    // 19: Cảnh báo: Bằng khen theo công trạng, năm 2024 chỉ hoàn thành tốt nhiệm vụ
    ['DH-2024-0020', 'Bằng khen của Chủ tịch UBND tỉnh', 'Công trạng', 'Tỉnh', '78/TTr-BDT ngày 30/12/2024', 'Đề nghị', '', '', ''],
    // 20: Cảnh báo: không có mã này
    ['DH-2024-0099', 'Giấy khen', 'Phong trào thi đua', 'Cơ sở', '51/TTr-HĐTĐKT ngày 20/12/2024', 'Đã khen thưởng', '160/QĐ-BDT', '30/12/2024', 'Trưởng Ban Dân tộc'],
    // 21
    ['DH-2025-0001', 'Giấy khen', 'Phong trào thi đua', 'Cơ sở', '31/TTr-HĐTĐKT ngày 08/12/2025', 'Đã khen thưởng', '92/QĐ-SDTTG', '19/12/2025', 'Giám đốc Sở Dân tộc và Tôn giáo'],
  ],
};

// prettier-ignore
export const NURTURE: TypedRows = {
  headings: ['Ngày', 'Mã', 'Khó khăn, thiếu sót', 'Biện pháp giúp đỡ', 'Loại hỗ trợ', 'Người theo dõi', 'Đánh giá tác dụng', 'Ngày kiểm tra tiếp theo'],
  rows: [
    // 5
    ['10/05/2023', 'DH-2023-0003', 'Đường đi thôn xa', 'Bố trí xe vào ngày đi thôn', 'Vật chất', 'Hoàng Thị Kim Liên', 'Đi đủ các thôn', '10/08/2023'],
    ['10/08/2023', 'DH-2023-0003', 'Không', 'Tiếp tục theo dõi', 'Tinh thần', 'Hoàng Thị Kim Liên', 'Duy trì tốt', ''],
    // 7: năm 2024
    ['12/03/2024', 'DH-2024-0009', 'Tổ đan lát thiếu vốn mua nguyên liệu', 'Giới thiệu vay vốn ưu đãi', 'Vật chất', 'Cao Thị Thanh Xuân', 'Đã vay được vốn', '12/06/2024'],
    ['12/06/2024', 'DH-2024-0009', 'Chưa quen bán hàng qua mạng', 'Mở buổi hướng dẫn tại thôn', 'Tinh thần', 'Cao Thị Thanh Xuân', 'Bán được đơn hàng đầu tiên', ''],
    ['20/03/2024', 'DH-2024-0001', 'Thiếu người nói tiếng Raglai', 'Phân công cộng tác viên mỗi tuần hai buổi', 'Cơ chế, chính sách', 'Bùi Thanh Long', 'Người dân không phải chờ', ''],
    // 10: Cảnh báo: đến hẹn 15/10/2024 mà chưa kiểm tra lại
    ['15/07/2024', 'DH-2024-0014', 'Nhóm thanh niên chưa có chỗ sinh hoạt', 'Cho mượn phòng họp buổi tối', 'Môi trường', 'Võ Hoài Nam', 'Nhóm sinh hoạt đều', '15/10/2024'],
    ['05/09/2024', 'DH-2024-0005', 'Các xã ngại đổi mẫu', 'Lãnh đạo Ban gửi thư động viên', 'Tinh thần', 'Hoàng Thị Kim Liên', 'Các xã dùng mẫu mới', ''],
  ],
};

// prettier-ignore
export const REPLICATION: TypedRows = {
  headings: ['Ngày', 'Mã', 'Nơi áp dụng', 'Hình thức', 'Kết quả'],
  rows: [
    ['14/09/2023', 'DH-2023-0001', 'Các phòng thuộc Ban', 'Tập huấn nội bộ', 'Mọi phòng dùng chữ ký số'],
    // 6: năm 2024
    ['18/04/2024', 'DH-2024-0005', 'Phòng Chính sách Dân tộc', 'Dùng lại mẫu nhập một lần', 'Bỏ được báo cáo trùng'],
    ['25/06/2024', 'DH-2024-0009', 'Phòng Dân tộc huyện Khánh Sơn', 'Tham quan, học tập', 'Lập thêm tổ đan lát'],
    ['22/08/2024', 'DH-2024-0001', 'Phòng Dân tộc huyện Khánh Vĩnh', 'Chuyển giao tài liệu', 'Có bàn hướng dẫn bằng tiếng Raglai'],
    ['10/10/2024', 'DH-2024-0005, DH-2024-0009', 'Phòng Dân tộc huyện Khánh Sơn', 'Hội nghị trao đổi', 'Áp dụng mẫu nhập một lần'],
  ],
};

// prettier-ignore
export const PUBLICITY: TypedRows = {
  headings: ['Ngày', 'Mã', 'Hình thức', 'Tiêu đề', 'Liên kết'],
  rows: [
    ['19/05/2022', 'DH-2022-0006', 'Trang thông tin điện tử', 'Buổi tối ở nhà cộng đồng', 'https://example.org/tin/buoi-toi'],
    ['11/06/2023', 'DH-2023-0003, DH-2023-0005', 'Báo, đài', 'Những người đi thôn', 'https://example.org/tin/di-thon'],
    ['20/11/2023', 'DH-2023-0009', 'Cuộc họp, hội nghị', 'Đối thoại trước kết luận', ''],
    // 8: năm 2024
    ['15/02/2024', 'DH-2024-0009', 'Trang thông tin điện tử', 'Tổ đan lát bán hàng qua mạng', 'https://example.org/tin/to-dan-lat'],
    ['04/04/2024', 'DH-2024-0001', 'Cuộc họp, hội nghị', 'Bàn hướng dẫn bằng tiếng Raglai', ''],
    ['19/05/2024', 'DH-2024-0014', 'Trang thông tin điện tử', 'Phim ngắn của buôn', 'https://example.org/tin/phim-ngan'],
    ['11/06/2024', 'DH-2024-0005, DH-2024-0009', 'Báo, đài', 'Hai cách làm hay ở cơ sở', 'https://example.org/tin/hai-cach-lam'],
    ['18/07/2024', 'DH-2024-0005', 'Cuộc họp, hội nghị', 'Mẫu nhập một lần', ''],
    ['22/10/2024', 'DH-2024-0020', 'Trang thông tin điện tử', 'Phòng tiếp dân thân thiện', 'https://example.org/tin/tiep-dan'],
    // 14
    ['20/01/2025', 'DH-2024-0005', 'Mạng xã hội', 'Người rút gọn báo cáo', 'https://example.org/tin/rut-gon'],
  ],
};

// prettier-ignore
export const HONOURS: TypedRows = {
  headings: ['Mã', 'Sự kiện', 'Ngày', 'Hình thức', 'Kết quả'],
  rows: [
    ['DH-2022-0004', 'Biểu dương nhân 75 năm ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc (11/6/2023)', '09/06/2023', 'Biểu dương', 'Được biểu dương'],
    ['DH-2022-0003', 'Biểu dương nhân 75 năm ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc (11/6/2023)', '09/06/2023', 'Biểu dương', 'Được biểu dương'],
    ['DH-2024-0005', 'Hội nghị điển hình tiên tiến 05 năm', '14/03/2025', 'Báo cáo tham luận', 'Được biểu dương'],
    ['DH-2024-0009', 'Hội nghị điển hình tiên tiến 05 năm', '14/03/2025', 'Biểu dương', 'Được biểu dương'],
    ['DH-2024-0009', 'Đại hội Thi đua yêu nước tỉnh Khánh Hòa lần thứ I (2025 - 2030)', '15/10/2025', 'Đại biểu', 'Dự đại hội'],
  ],
};

// prettier-ignore
export const DIRECTION: TypedRows = {
  headings: ['Ngày', 'Đơn vị', 'Việc', 'Số, ký hiệu', 'Nội dung'],
  rows: [
    ['31/12/2021', 'Văn phòng', 'Ban hành văn bản', '87/KH-BDT', 'Kế hoạch xây dựng, bồi dưỡng và nhân rộng điển hình tiên tiến'],
    ['18/01/2022', 'Văn phòng', 'Quán triệt', '', 'Quán triệt Kế hoạch tại hội nghị toàn cơ quan'],
    ['10/02/2023', 'Văn phòng', 'Hướng dẫn', '15/BDT-VP', 'Hướng dẫn đăng ký năm 2023'],
    // 8: năm 2024
    ['22/01/2024', 'Văn phòng', 'Ban hành văn bản', '09/BDT-VP', 'Công văn về đăng ký điển hình tiên tiến năm 2024'],
    ['29/01/2024', 'Văn phòng', 'Quán triệt', '', 'Quán triệt tại hội nghị cán bộ, công chức'],
    ['05/02/2024', 'Phòng Chính sách Dân tộc', 'Quán triệt', '', 'Quán triệt tại họp phòng'],
    ['26/02/2024', 'Văn phòng', 'Hướng dẫn', '21/BDT-VP', 'Hướng dẫn ghi nội dung đăng ký, chọn tiêu chí'],
    ['20/03/2024', 'Văn phòng', 'Đôn đốc', '30/BDT-VP', 'Đôn đốc các phòng gửi đăng ký trước 31/3'],
    ['14/08/2024', 'Văn phòng', 'Kiểm tra', '', 'Kiểm tra việc thực hiện ở hai phòng'],
    ['04/11/2024', 'Văn phòng', 'Đôn đốc', '112/BDT-VP', 'Đôn đốc gửi kết quả, minh chứng'],
    ['09/12/2024', 'Văn phòng', 'Ban hành văn bản', '126/BDT-VP', 'Công văn về bình xét cuối năm'],
    // 16
    ['17/01/2025', 'Văn phòng', 'Ban hành văn bản', '05/BDT-VP', 'Công văn về tổng kết giai đoạn 2021 - 2025'],
  ],
};

/** `Văn bản`: only what differs from `Cấu hình`. */
// prettier-ignore
export const PAPERS: TypedRows = {
  headings: ['Loại văn bản', 'Kính gửi', 'Quyền hạn, chức vụ', 'Người ký'],
  rows: [
    ['Tờ trình khen thưởng', 'Ban Thi đua - Khen thưởng tỉnh', 'KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN', 'Lê Hữu Khôi'],
  ],
};

export const SAME_NAMES: TypedRows = {
  headings: ['Mã', 'Mã khác', 'Kết luận', 'Người xác nhận', 'Ngày'],
  rows: [['DH-2023-0006', 'DH-2024-0016', 'Một người', 'Bùi Thanh Long', '10/04/2024']],
};

/** What the Office adds to the report of 2024; every number in it is one of the report's own figures. */
// prettier-ignore
export const REPORT_TEXT: TypedRows = {
  headings: ['Loại báo cáo', 'Năm', 'Mục', 'Nội dung'],
  rows: [
    ['Hằng năm', '2024', 'I',
      'Lãnh đạo Ban chỉ đạo lồng ghép đăng ký điển hình tiên tiến vào đăng ký thi đua đầu năm; giao Văn phòng theo dõi, tổng hợp.\n' +
      'Các phòng quán triệt Kế hoạch tại họp phòng, phân công người theo dõi từng nội dung đăng ký.'],
    ['Hằng năm', '2024', 'III.1',
      'Cả 05 đơn vị đều đăng ký; nội dung đăng ký gắn với việc làm cụ thể ở thôn, buôn.\n' +
      'Cách làm của cá nhân được công nhận đã được các đơn vị khác áp dụng, nhất là mẫu báo cáo nhập một lần và tổ đan lát bán hàng qua mạng.'],
    ['Hằng năm', '2024', 'III.3',
      'Khách quan: địa bàn rộng, cán bộ thường xuyên đi cơ sở nên việc ghi chép, lưu minh chứng chưa kịp thời.\n' +
      'Chủ quan: một số cá nhân đăng ký còn chung chung; việc giúp đỡ điển hình trong lĩnh vực văn hóa công sở chưa được quan tâm đúng mức.'],
    ['Hằng năm', '2024', 'III.4',
      'Chọn việc nhỏ, làm được ngay, có người theo dõi và hẹn ngày kiểm tra lại thì điển hình bền hơn.'],
    ['Hằng năm', '2024', 'IV',
      'Tổ chức Hội nghị điển hình tiên tiến 05 năm của cơ quan; lựa chọn, giới thiệu điển hình dự Đại hội Thi đua yêu nước tỉnh.\n' +
      'Mỗi phòng giúp đỡ ít nhất một cá nhân trong phong trào thi đua thực hiện văn hóa công sở ngay từ khi đăng ký.'],
    ['Hằng năm', '2024', 'V',
      'Đề nghị Sở Nội vụ hướng dẫn sớm việc giới thiệu điển hình tiên tiến dự Đại hội Thi đua yêu nước tỉnh.'],
  ],
};
