/**
 * The example's registrations: a fictitious office of five departments over the plan's five years. Nobody in
 * it exists. Every table is meant to be read, and counted, by eye: row 1 of a table is row 5 of its tab.
 * A remark above a row says which fault, or which habit of typing, stands there on purpose; every row without
 * such a remark is right.
 */

/** What a cell of the example holds, as a person typed or pasted it. */
export type Typed = string | number;

/** Three lines a row: what is registered · its words and the Office's opinion · results and the last columns. */
export type RegistrationRow = readonly [
  registered: readonly [
    code: string,
    status: string,
    name: string,
    year: Typed,
    kind: string,
    position: string,
    field: string,
    criteria: Typed,
    title: string,
    source: string,
  ],
  words: readonly [content: string, model: string, opinion: string],
  results: readonly [
    results: string,
    rating: string,
    commendation: string,
    evidence: string,
    leadership: string,
    sortName: string,
  ],
];

/** One department and its tab. */
export interface ExampleDepartment {
  readonly name: string;
  /** `Loại đơn vị`. */
  readonly type: string;
  /** `Người phụ trách`. */
  readonly head: string;
  readonly email: string;
  readonly rows: readonly RegistrationRow[];
}

// Values of the lists, short enough for the tables below.
const TT = 'Tập thể';
const CN = 'Cá nhân';
const HO = 'Hộ gia đình';
const HT = 'Học tập và làm theo Bác';
const VH = 'Văn hóa công sở';
const LDTT = 'Lao động tiên tiến';
const CSTD = 'Chiến sĩ thi đua cơ sở';
const TTTT = 'Tập thể lao động tiên tiến';
const TTXS = 'Tập thể lao động xuất sắc';
const DAU = 'Đăng ký đầu năm';
const TRONG = 'Phát hiện trong năm';
const XS = 'Hoàn thành xuất sắc nhiệm vụ';
const TOT = 'Hoàn thành tốt nhiệm vụ';
const DAT = 'Hoàn thành nhiệm vụ';
const GK = 'Giấy khen';
const LD = 'Lãnh đạo, quản lý';
const KLD = 'Không giữ chức vụ lãnh đạo, quản lý';
const W = 'https://example.org/minh-chung/';

// prettier-ignore
const OFFICE_ROWS: readonly RegistrationRow[] = [
  // 5
  [['DH-2021-0001', 'Đã tiếp nhận', 'Nguyễn Thị Hòa', '2021', CN, 'Văn thư - lưu trữ', HT, '1, 4', LDTT, TRONG],
    ['Chỉnh lý hồ sơ lưu trữ tồn đọng trong thời gian giãn cách, trực thay đồng nghiệp cách ly', '', ''],
    ['', '', '', '', KLD, '']],
  // 6
  [['DH-2022-0001', 'Được công nhận', 'Tập thể Văn phòng', '2022', TT, '', VH, '1, 2, 3', TTTT, DAU],
    ['Xây dựng công sở xanh, sạch, đẹp; giải quyết hồ sơ đúng hạn', 'Ngày thứ Sáu không giấy', ''],
    ['Văn bản đến được xử lý trên môi trường mạng, không có hồ sơ quá hạn', XS, GK, W + '2022/van-phong', '', '']],
  // 7
  [['DH-2022-0002', 'Không được công nhận', 'Nguyễn Thị Hòa', '2022', CN, 'Văn thư - lưu trữ', VH, '2, 4, 5', LDTT, DAU],
    ['Chuẩn mực khi tiếp khách đến liên hệ công tác, trả lời điện thoại', '', ''],
    ['Được khách đến liên hệ đánh giá tốt', TOT, GK, W + '2022/hoa', KLD, '']],
  // 8
  [['DH-2023-0001', 'Được công nhận', 'Nguyễn Thị Hòa', '2023', CN, 'Văn thư - lưu trữ', VH, '1, 4, 5', LDTT, DAU],
    ['Số hóa kho lưu trữ, hướng dẫn đồng nghiệp dùng chữ ký số', 'Sổ tay chữ ký số một trang', ''],
    ['Số hóa xong hồ sơ giai đoạn trước, đồng nghiệp dùng chữ ký số thành thạo', XS, GK, W + '2023/hoa', KLD, '']],
  // 9
  [['DH-2023-0002', 'Không được công nhận', 'Trần Quốc Đạt', '2023', CN, 'Kế toán', HT, '1, 5', LDTT, DAU],
    ['Tiết kiệm chi thường xuyên, công khai tài chính từng quý', '', ''],
    ['Tiết kiệm điện, văn phòng phẩm so với năm trước', TOT, GK, W + '2023/dat', KLD, '']],
  // 10
  [['DH-2024-0001', 'Được công nhận', 'Tổ Tiếp nhận và Trả kết quả', '2024', TT, '', VH, '2, 3, 4', TTTT, DAU],
    ['Rút ngắn thời gian trả kết quả, hướng dẫn người dân nộp hồ sơ trực tuyến', 'Bàn hướng dẫn bằng tiếng Raglai', ''],
    ['Hồ sơ trả trước hạn; người dân hài lòng với bàn hướng dẫn bằng tiếng Raglai', XS, GK, W + '2024/to-mot-cua', '', '']],
  // 11 · Cảnh báo: "Hoà" và "Hòa" là một tên, khác cách đặt dấu (các dòng 5, 7, 8)
  [['DH-2024-0002', 'Không được công nhận', 'Nguyễn Thị Hoà', '2024', CN, 'Văn thư - lưu trữ', VH, '1, 5, 6', LDTT, DAU],
    ['Giữ nếp chào hỏi, trang phục công sở; vận động đồng nghiệp cùng làm', '', ''],
    ['Thực hiện đều, chưa lan tỏa sang phòng khác', TOT, GK, W + '2024/hoa', KLD, '']],
  // 12
  [['DH-2024-0003', 'Đưa vào bình xét', 'Trần Quốc Đạt', '2024', CN, 'Kế toán', HT, '1, 5, 6', LDTT, DAU],
    ['Thanh toán không dùng tiền mặt, đối chiếu công nợ hằng tháng', 'Bảng đối chiếu một trang gửi các phòng', ''],
    ['Không có khoản thanh toán chậm; quyết toán được duyệt lần đầu', XS, GK, W + '2024/dat', KLD, '']],
  // 13 · Lỗi: Cá nhân mà bỏ trống Chức vụ, bộ phận
  [['', 'Đang soạn', 'Lê Thị Thu Hằng', '2024', CN, '', VH, '2, 3', LDTT, DAU],
    ['Sắp xếp lịch họp, giảm họp trùng', '', ''],
    ['', '', '', '', KLD, '']],
  // 14 · Đúng: tên thừa dấu cách (cả dấu cách không ngắt), "1,2" dán vào thành số 1,2, năm là số
  [['DH-2024-0004', 'Đã tiếp nhận', '  Phan  Thanh\u00a0Tùng ', 2024, CN, 'Quản trị mạng', HT, 1.2, LDTT, DAU],
    ['Giữ an toàn thông tin, hỗ trợ các phòng trong ngày', '', ''],
    ['', '', '', '', KLD, '']],
  // 15
  [['DH-2025-0001', 'Được công nhận', 'Phan Thanh Tùng', '2025', CN, 'Quản trị mạng', VH, '3, 4, 8', LDTT, DAU],
    ['Chuyển dữ liệu hai cơ quan khi hợp nhất không gián đoạn công việc', 'Danh mục kiểm tra trước khi chuyển', ''],
    ['Chuyển xong trước ngày hợp nhất, không mất hồ sơ nào', XS, GK, W + '2025/tung', KLD, '']],
  // 16 · Lỗi: bỏ trống tên
  [['', 'Đang soạn', '', '2025', TT, '', VH, '1, 6', TTTT, DAU],
    ['Phòng họp không giấy', '', ''],
    ['', '', '', '', '', '']],
];

// prettier-ignore
const PLANNING_ROWS: readonly RegistrationRow[] = [
  // 5
  [['DH-2022-0003', 'Được công nhận', 'Phòng Kế hoạch - Tổng hợp', '2022', TT, '', HT, '1, 2, 6, 7', TTTT, DAU],
    ['Báo cáo đúng hạn, số liệu một nguồn; mỗi đảng viên một việc làm theo Bác', 'Số liệu một nguồn', ''],
    ['Báo cáo tháng gửi đúng hạn; mỗi đảng viên có một việc đăng ký', XS, GK, W + '2022/phong-kh', '', '']],
  // 6
  [['DH-2022-0004', 'Được công nhận', 'Cao Văn Hà', '2022', CN, 'Chuyên viên', HT, '1, 3, 6', CSTD, DAU],
    ['Mỗi tháng về thôn một lần, nghe dân nói, trả lời bằng văn bản', 'Nhật ký đi thôn', ''],
    ['Đi đủ các thôn được giao, kiến nghị của dân đều có trả lời', XS, GK, W + '2022/ha', KLD, '']],
  // 7
  [['DH-2022-0005', 'Đã rút', 'Nguyễn Văn Minh', '2022', CN, 'Chuyên viên', VH, '3, 8', LDTT, DAU],
    ['Tự học tin học văn phòng nâng cao', '', ''],
    ['', '', '', '', KLD, '']],
  // 8
  [['DH-2023-0003', 'Được công nhận', 'Cao Văn Hà', '2023', CN, 'Chuyên viên', HT, '1, 3, 8', CSTD, DAU],
    ['Giúp hộ nghèo lập sổ chi tiêu, theo dõi vốn vay', 'Sổ chi tiêu gia đình', ''],
    ['Các hộ được giúp đều trả nợ đúng hạn', XS, GK, W + '2023/ha', KLD, '']],
  // 9 · Cảnh báo: gạch nối dài trong tên (các dòng 5, 12, 16 là gạch nối ngắn)
  [['DH-2023-0004', 'Không được công nhận', 'Phòng Kế hoạch – Tổng hợp', '2023', TT, '', VH, '1, 2, 5', TTTT, DAU],
    ['Sắp xếp phòng làm việc gọn, lịch trực công khai', '', ''],
    ['Phòng gọn, lịch trực có ngày chưa cập nhật', TOT, GK, W + '2023/phong-kh', '', '']],
  // 10
  [['DH-2024-0005', 'Được công nhận', 'Cao Văn Hà', '2024', CN, 'Phó Trưởng phòng', HT, '1, 3, 6', CSTD, DAU],
    ['Rút gọn mẫu báo cáo xã, nhập một lần dùng nhiều lần', 'Mẫu nhập một lần', ''],
    ['Các xã bỏ được báo cáo trùng; mẫu được phòng khác dùng lại', XS, GK, W + '2024/ha', LD, '']],
  // 11
  [['DH-2024-0006', 'Không được công nhận', 'Nguyễn Văn Minh', '2024', CN, 'Chuyên viên', VH, '3, 4', LDTT, DAU],
    ['Soát lỗi thể thức văn bản trước khi trình', '', ''],
    ['Giảm văn bản bị trả lại', TOT, GK, W + '2024/minh-kh', KLD, '']],
  // 12 · Cảnh báo: "Cờ thi đua cấp tỉnh" chỉ có theo luật cũ, đến năm 2023
  [['DH-2024-0007', 'Đã tiếp nhận', 'Phòng Kế hoạch - Tổng hợp', '2024', TT, '', HT, '2, 6, 7', 'Cờ thi đua cấp tỉnh', DAU],
    ['Theo dõi tiến độ chương trình mục tiêu quốc gia theo tuần', '', ''],
    ['', '', '', '', '', '']],
  // 13 · Lỗi: tiêu chí 9 không có (Văn hóa công sở, Cá nhân: 1 đến 8); đã tiếp nhận mà có lỗi thì không được đếm
  [['DH-2024-0008', 'Đã tiếp nhận', 'Đỗ Minh Quân', '2024', CN, 'Chuyên viên', VH, '1, 9', LDTT, DAU],
    ['Gương mẫu giờ giấc, giúp người mới vào ngành', '', ''],
    ['', '', '', '', KLD, '']],
  // 14 · Lỗi: năm ghi bằng chữ
  [['', 'Đang soạn', 'Đỗ Minh Quân', 'năm 2024', CN, 'Chuyên viên', HT, '1, 2', LDTT, DAU],
    ['Đọc và tóm tắt chuyên đề năm cho chi bộ', '', ''],
    ['', '', '', '', KLD, '']],
  // 15 · Đúng: đã có Chiến sĩ thi đua cơ sở ba năm 2022, 2023, 2024 (trang Khen thưởng)
  [['DH-2025-0002', 'Đã tiếp nhận', 'Cao Văn Hà', '2025', CN, 'Phó Trưởng phòng', HT, '1, 3, 6', 'Chiến sĩ thi đua tỉnh', DAU],
    ['Nhân rộng mẫu nhập một lần cho các xã mới', '', ''],
    ['', '', '', '', LD, '']],
  // 16
  [['DH-2025-0003', 'Đưa vào bình xét', 'Phòng Kế hoạch - Tổng hợp', '2025', TT, '', VH, '2, 3, 6', TTTT, DAU],
    ['Lịch công tác chung của hai khối sau hợp nhất', 'Lịch chung trên một trang', ''],
    ['Lịch chung được dùng từ quý II', TOT, GK, W + '2025/phong-kh', '', '']],
];

// prettier-ignore
const POLICY_ROWS: readonly RegistrationRow[] = [
  // 5
  [['DH-2021-0002', 'Đã tiếp nhận', 'Mấu Thị Bích', '2021', CN, 'Chuyên viên', HT, '1, 8', LDTT, TRONG],
    ['Vận động nhu yếu phẩm cho thôn bị phong tỏa', '', ''],
    ['', '', '', '', KLD, '']],
  // 6
  [['DH-2022-0006', 'Được công nhận', 'Mấu Thị Bích', '2022', CN, 'Chuyên viên', HT, '1, 3, 8', LDTT, DAU],
    ['Giải thích chính sách bằng tiếng Raglai tại nhà cộng đồng', 'Buổi tối ở nhà cộng đồng', ''],
    ['Người dân nắm được chính sách, số đơn hỏi lại giảm', XS, GK, W + '2022/bich', KLD, '']],
  // 7
  [['DH-2022-0007', 'Không được công nhận', 'Chamaléa Nga', '2022', CN, 'Chuyên viên', VH, '2, 5', LDTT, DAU],
    ['Tiếp dân đúng giờ, ghi đủ nội dung', '', ''],
    ['Thực hiện đúng lịch tiếp dân', TOT, GK, W + '2022/nga', KLD, 'Nga']],
  // 8
  [['DH-2022-0008', 'Bị trả lại', 'Pi Năng Thị Hương', '2022', CN, 'Chuyên viên', VH, '3', LDTT, DAU],
    ['Nâng cao nghiệp vụ', '', 'Nội dung đăng ký còn chung chung; ghi rõ việc sẽ làm.'],
    ['', '', '', '', KLD, '']],
  // 9
  [['DH-2023-0005', 'Được công nhận', 'Phòng Chính sách Dân tộc', '2023', TT, '', HT, '1, 3, 7', TTXS, DAU],
    ['Xác nhận chế độ cho người có uy tín tại thôn, không để dân đi lại', 'Xác nhận tại thôn', ''],
    ['Chế độ của người có uy tín được xác nhận tại thôn, đúng hạn', XS, 'Bằng khen của Chủ tịch UBND tỉnh', W + '2023/phong-cs', '', '']],
  // 10
  [['DH-2023-0006', 'Không được công nhận', 'Chamaléa Nga', '2023', CN, 'Chuyên viên', HT, '1, 2', LDTT, DAU],
    ['Mỗi tuần đọc một bài về Bác cùng thanh niên thôn', '', ''],
    ['Duy trì được sáu tháng', TOT, GK, W + '2023/nga', KLD, 'Nga']],
  // 11 · Cảnh báo: cùng người, cùng năm, cùng lĩnh vực với dòng 12
  [['DH-2024-0009', 'Được công nhận', 'Mấu Thị Bích', '2024', CN, 'Phó Trưởng phòng', HT, '1, 3, 8', CSTD, DAU],
    ['Tổ phụ nữ Raglai giữ nghề đan, bán hàng qua mạng', 'Tổ đan lát bán hàng qua mạng', ''],
    ['Tổ đan lát có thu nhập đều; ba thôn làm theo', XS, GK, W + '2024/bich', LD, '']],
  // 12 · Hai cảnh báo: cùng người, cùng năm, cùng lĩnh vực với dòng 11; tên thêm "Bà"
  [['DH-2024-0010', 'Đã gửi', 'Bà Mấu Thị Bích', '2024', CN, 'Phó Trưởng phòng', HT, '3, 8', LDTT, TRONG],
    ['Đỡ đầu hai em học sinh mồ côi ở thôn', '', ''],
    ['', '', '', '', LD, '']],
  // 13
  [['DH-2024-0011', 'Đưa vào bình xét', 'Phòng Chính sách Dân tộc', '2024', TT, '', VH, '2, 4, 6', TTTT, DAU],
    ['Công khai quy trình, phân công một đầu mối cho mỗi chính sách', 'Một chính sách, một đầu mối', ''],
    ['Người dân biết gọi ai cho từng chính sách', TOT, GK, W + '2024/phong-cs', '', '']],
  // 14 · Hai cảnh báo: đã bình xét mà chưa có minh chứng; Chiến sĩ thi đua cơ sở nhưng chỉ hoàn thành nhiệm vụ
  [['DH-2024-0012', 'Không được công nhận', 'Pi Năng Thị Hương', '2024', CN, 'Chuyên viên', VH, '2, 3, 4', CSTD, DAU],
    ['Lập bảng tra cứu chính sách cho cán bộ xã', '', ''],
    ['Bảng tra cứu mới xong một nửa', DAT, GK, '', KLD, '']],
  // 15 · Đúng: Hộ gia đình không có tiêu chí riêng
  [['DH-2024-0013', 'Đã tiếp nhận', 'Hộ ông Cao Minh Tuấn', '2024', HO, '', HT, '', 'Gia đình văn hóa', 'Văn phòng giới thiệu'],
    ['Hiến đất mở đường vào thôn, cho hai hộ nghèo mượn bò giống', 'Bò giống xoay vòng', ''],
    ['', '', '', '', '', '']],
  // 16 · Lỗi: năm 2031 ngoài giai đoạn 2021 - 2025
  [['', 'Đang soạn', 'Đinh Công Trứ', '2031', CN, 'Chuyên viên', HT, '1, 7', LDTT, DAU],
    ['Tham gia phong trào thi đua do tỉnh phát động', '', ''],
    ['', '', '', '', KLD, '']],
  // 17
  [['DH-2025-0004', 'Đã gửi', 'Mấu Thị Bích', '2025', CN, 'Phó Trưởng phòng', HT, '1, 3, 8', CSTD, DAU],
    ['Mở rộng tổ đan lát sang các thôn người Ê Đê', '', ''],
    ['', '', '', '', LD, '']],
];

// prettier-ignore
const PUBLICITY_ROWS: readonly RegistrationRow[] = [
  // 5
  [['DH-2022-0009', 'Không được công nhận', 'Phòng Tuyên truyền và Địa bàn', '2022', TT, '', VH, '1, 3', TTTT, DAU],
    ['Bản tin song ngữ hằng tháng', '', ''],
    ['Ra được bản tin, có tháng chậm', TOT, GK, W + '2022/phong-tt', '', '']],
  // 6
  [['DH-2022-0010', 'Được công nhận', 'Y Thanh Niê', '2022', CN, 'Chuyên viên', HT, '1, 3', LDTT, DAU],
    ['Kể chuyện Bác Hồ bằng tiếng Ê Đê trên loa thôn', 'Chuyện kể trên loa thôn', ''],
    ['Phát đều mỗi tuần, người già trong buôn hưởng ứng', XS, GK, W + '2022/y-thanh', KLD, 'Thanh']],
  // 7
  [['DH-2023-0007', 'Được công nhận', 'Phòng Tuyên truyền và Địa bàn', '2023', TT, '', VH, '1, 3, 4', TTTT, DAU],
    ['Bản tin song ngữ đúng kỳ, có mục hỏi đáp', 'Hỏi đáp song ngữ', ''],
    ['Đủ số trong năm, mục hỏi đáp được bạn đọc gửi câu hỏi', XS, GK, W + '2023/phong-tt', '', '']],
  // 8
  [['DH-2023-0008', 'Không được công nhận', "H'Len Byă", '2023', CN, 'Chuyên viên', VH, '3, 5', LDTT, DAU],
    ['Dẫn chương trình tuyên truyền lưu động', '', ''],
    ['Tham gia đủ các đợt lưu động', TOT, GK, W + '2023/hlen', KLD, '']],
  // 9 · Đúng: tên gõ bằng dấu tổ hợp (NFD). Cảnh báo: chưa có ba năm liên tục Chiến sĩ thi đua cơ sở
  [['DH-2024-0014', 'Được công nhận', 'Y Thanh Niê'.normalize('NFD'), '2024', CN, 'Chuyên viên', HT, '1, 3, 7', 'Chiến sĩ thi đua tỉnh', DAU],
    ['Nhóm thanh niên Ê Đê quay phim ngắn về việc làm theo Bác', 'Phim ngắn của buôn', ''],
    ['Phim được chiếu ở các buôn, nhiều thanh niên tham gia', XS, GK, W + '2024/y-thanh', KLD, 'Thanh']],
  // 10 · Cảnh báo: dấu nháy cong trong tên (các dòng 8, 16 là nháy thẳng)
  [['DH-2024-0015', 'Không được công nhận', 'H’Len Byă', '2024', CN, 'Chuyên viên', VH, '3, 5, 6', LDTT, DAU],
    ['Trả lời tin nhắn của người dân trong ngày', '', ''],
    ['Trả lời phần lớn tin nhắn trong ngày', TOT, GK, W + '2024/hlen', KLD, '']],
  // 11 · Đúng: chuyển từ Phòng Chính sách Dân tộc sang; trang Trùng tên xác nhận một người
  [['DH-2024-0016', 'Đã tiếp nhận', 'Chamaléa Nga', '2024', CN, 'Chuyên viên', HT, '1, 2', LDTT, DAU],
    ['Sưu tầm truyện kể Raglai gắn với việc làm theo Bác', '', ''],
    ['', '', '', '', KLD, 'Nga']],
  // 12 · Cảnh báo: tên viết hoa toàn bộ
  [['DH-2024-0017', 'Đã gửi', 'ĐẶNG THỊ NGỌC ÁNH', '2024', CN, 'Chuyên viên', HT, '2, 6', LDTT, DAU],
    ['Gộp ba báo cáo địa bàn thành một', '', ''],
    ['', '', '', '', KLD, '']],
  // 13 · Cảnh báo: Lao động tiên tiến là danh hiệu của cá nhân
  [['DH-2024-0018', 'Đã tiếp nhận', 'Phòng Tuyên truyền và Địa bàn', '2024', TT, '', HT, '1, 3', LDTT, DAU],
    ['Mỗi cán bộ nhận một thôn để nghe dân', '', ''],
    ['', '', '', '', '', '']],
  // 14 · Cảnh báo: tên gõ bằng phông TCVN3 (Nguyễn Văn Bình)
  [['', 'Đang soạn', 'NguyÔn V¨n B×nh', '2024', CN, 'Chuyên viên', HT, '1, 6', LDTT, DAU],
    ['Theo dõi địa bàn vùng sâu', '', ''],
    ['', '', '', '', KLD, '']],
  // 15 · Lỗi: đối tượng "Nhóm" không có trong danh sách
  [['', 'Đang soạn', 'Nhóm tuyên truyền lưu động', '2024', 'Nhóm', '', VH, '1', TTTT, DAU],
    ['Tuyên truyền lưu động ở chợ phiên', '', ''],
    ['', '', '', '', '', '']],
  // 16
  [['DH-2025-0005', 'Đã tiếp nhận', "H'Len Byă", '2025', CN, 'Chuyên viên', VH, '3, 5', LDTT, DAU],
    ['Giúp người dân các xã mới dùng dịch vụ công trực tuyến', '', ''],
    ['', '', '', '', KLD, '']],
];

// prettier-ignore
const INSPECTION_ROWS: readonly RegistrationRow[] = [
  // 5
  [['DH-2022-0011', 'Không được công nhận', 'Thanh tra Ban', '2022', TT, '', HT, '4, 5', TTTT, DAU],
    ['Thanh tra theo kế hoạch, không chồng chéo', '', ''],
    ['Hoàn thành các cuộc thanh tra theo kế hoạch', TOT, GK, W + '2022/thanh-tra', '', '']],
  // 6 · Đúng: trùng tên với người của Phòng Kế hoạch - Tổng hợp, là hai người
  [['DH-2022-0012', 'Không được công nhận', 'Nguyễn Văn Minh', '2022', CN, 'Thanh tra viên', HT, '1, 5', LDTT, DAU],
    ['Lập hồ sơ thanh tra đầy đủ, đúng hạn', '', ''],
    ['Hồ sơ đầy đủ', TOT, GK, W + '2022/minh-ttr', KLD, '']],
  // 7
  [['DH-2023-0009', 'Được công nhận', 'Thanh tra Ban', '2023', TT, '', HT, '3, 4, 5', TTTT, DAU],
    ['Đối thoại với người khiếu nại trước khi kết luận', 'Đối thoại trước kết luận', ''],
    ['Đơn khiếu nại được giải quyết ngay từ cơ sở', XS, 'Bằng khen của Chủ tịch UBND tỉnh', W + '2023/thanh-tra', '', '']],
  // 8
  [['DH-2023-0010', 'Bị trả lại', 'Trần Thị Hoa', '2023', CN, 'Thanh tra viên', VH, '2', LDTT, DAU],
    ['Chấp hành giờ giấc', '', 'Đề nghị bổ sung việc làm cụ thể.'],
    ['', '', '', '', KLD, '']],
  // 9 · Cảnh báo: minh chứng không phải liên kết https
  [['DH-2024-0019', 'Đã gửi', 'Nguyễn Văn Minh', '2024', CN, 'Thanh tra viên', HT, '1, 4', LDTT, DAU],
    ['Rà soát kết luận thanh tra chưa thực hiện xong', '', ''],
    ['', '', '', 'http://example.org/minh-chung/2024/minh-ttr', KLD, '']],
  // 10
  [['DH-2024-0020', 'Được công nhận', 'Thanh tra Ban', '2024', TT, '', VH, '2, 5, 6', TTTT, DAU],
    ['Tiếp công dân đúng quy trình, phòng tiếp dân có nước uống, ghế ngồi', 'Phòng tiếp dân thân thiện', ''],
    ['Người dân đến phòng tiếp dân đều được hẹn ngày trả lời', TOT, 'Bằng khen của Chủ tịch UBND tỉnh', W + '2024/thanh-tra', '', '']],
  // 11 · Cảnh báo: văn bản giống công thức. Đúng: "Văn hoá" và "Văn hóa" là một
  [['DH-2024-0021', 'Không được công nhận', 'Trần Thị Hoa', '2024', CN, 'Thanh tra viên', 'Văn hoá công sở', '2, 4', LDTT, DAU],
    ['Giữ nghiêm giờ giấc, ghi nhật ký công việc', '=HYPERLINK("https://example.org";"Nhật ký công việc")', ''],
    ['Ghi nhật ký đều', TOT, GK, W + '2024/hoa-ttr', KLD, '']],
  // 12 · Lỗi: bỏ trống tiêu chí
  [['', 'Đang soạn', 'Ninh Thị Hoài', '2024', CN, 'Thanh tra viên', VH, '', LDTT, DAU],
    ['Học nghiệp vụ tiếp công dân', '', ''],
    ['', '', '', '', KLD, '']],
  // 13 · Lỗi: mức độ hoàn thành "Xuất sắc" không có trong danh sách
  [['', 'Đang soạn', 'Bo Bo Thị Yến', '2024', CN, 'Thanh tra viên', HT, '1, 2', LDTT, DAU],
    ['Rút ngắn thời gian xác minh đơn', '', ''],
    ['Giảm thời gian xác minh', 'Xuất sắc', GK, W + '2024/yen', KLD, '']],
  // 14
  [['DH-2025-0006', 'Đã gửi', 'Thanh tra Ban', '2025', TT, '', HT, '3, 4, 5', TTXS, DAU],
    ['Bàn giao hồ sơ thanh tra khi sắp xếp tổ chức, không sót việc của dân', '', ''],
    ['', '', '', '', '', '']],
  // 15
  [['DH-2025-0007', 'Đã rút', 'Nguyễn Văn Minh', '2025', CN, 'Thanh tra viên', HT, '1, 4', LDTT, DAU],
    ['Theo dõi việc thực hiện kết luận thanh tra', '', ''],
    ['', '', '', '', KLD, '']],
];

/** In the order of tab `Đơn vị`. */
// prettier-ignore
export const DEPARTMENTS: readonly ExampleDepartment[] = [
  { name: 'Văn phòng', type: 'Văn phòng', head: 'Bùi Thanh Long', email: 'van-phong@example.org', rows: OFFICE_ROWS },
  { name: 'Phòng Kế hoạch - Tổng hợp', type: 'Phòng chuyên môn', head: 'Hoàng Thị Kim Liên', email: 'kim-lien@example.org', rows: PLANNING_ROWS },
  { name: 'Phòng Chính sách Dân tộc', type: 'Phòng chuyên môn', head: 'Cao Thị Thanh Xuân', email: 'thanh-xuan@example.org', rows: POLICY_ROWS },
  { name: 'Phòng Tuyên truyền và Địa bàn', type: 'Phòng chuyên môn', head: 'Võ Hoài Nam', email: 'hoai-nam@example.org', rows: PUBLICITY_ROWS },
  { name: 'Thanh tra Ban', type: 'Thanh tra', head: 'Đặng Thị Mỹ Dung', email: 'my-dung@example.org', rows: INSPECTION_ROWS },
];
