import type { FindingText, Language } from './findings';

/** What the checks of the law on awards and votes say; every one is a warning and names its article. */
export const LAW_FINDINGS: Readonly<Record<string, Readonly<Record<Language, FindingText>>>> = {
  'no-advanced-worker-to-2023': {
    vi: {
      reason:
        '“{value}” năm {year} cần danh hiệu Lao động tiên tiến của chính năm đó và sáng kiến hoặc đề tài được công nhận; trang Khen thưởng cho thấy chưa có Lao động tiên tiến ({article}).',
      cure: 'Bổ sung dòng Lao động tiên tiến năm đó vào trang Khen thưởng nếu đã có quyết định, hoặc xem lại danh hiệu này.',
    },
    en: {
      reason:
        '“{value}” of {year} needs Lao động tiên tiến of the same year and a recognised initiative or topic; the tab Khen thưởng shows no Lao động tiên tiến ({article}).',
      cure: 'Add the row Lao động tiên tiến of that year to Khen thưởng if it was decided, or reconsider the title.',
    },
  },
  'no-advanced-worker-from-2024': {
    vi: {
      reason:
        '“{value}” năm {year} cần danh hiệu Lao động tiên tiến của chính năm đó, cùng với hoàn thành xuất sắc nhiệm vụ hoặc sáng kiến, đề tài; trang Khen thưởng cho thấy chưa có Lao động tiên tiến ({article}).',
      cure: 'Bổ sung dòng Lao động tiên tiến năm đó vào trang Khen thưởng nếu đã có quyết định, hoặc xem lại danh hiệu này.',
    },
    en: {
      reason:
        '“{value}” of {year} needs Lao động tiên tiến of the same year, and either an excellent rating, an initiative or a topic; the tab Khen thưởng shows no Lao động tiên tiến ({article}).',
      cure: 'Add the row Lao động tiên tiến of that year to Khen thưởng if it was decided, or reconsider the title.',
    },
  },
  'certificate-routes-of-person': {
    vi: {
      reason:
        '“{value}” theo công trạng: năm {ratedYear} ghi “{rating}” nên chưa thấy 02 năm liên tục hoàn thành xuất sắc nhiệm vụ, cũng chưa thấy 02 lần liên tục Chiến sĩ thi đua cơ sở ({article}).',
      cure: 'Bổ sung các lần khen trước vào trang Khen thưởng; nếu đạt theo điều kiện khác của điều này thì không cần sửa.',
    },
    en: {
      reason:
        '“{value}” by merit: {ratedYear} is rated “{rating}”, so two excellent years running are not shown, nor the grassroots title twice running ({article}).',
      cure: 'Enter the earlier awards in Khen thưởng; leave it if another condition of the article is met.',
    },
  },
  'certificate-routes-of-collective': {
    vi: {
      reason:
        '“{value}” theo công trạng: năm {ratedYear} ghi “{rating}” nên chưa thấy 02 năm liên tục hoàn thành xuất sắc nhiệm vụ, cũng chưa thấy 02 lần liên tục Tập thể lao động xuất sắc ({article}).',
      cure: 'Bổ sung các lần khen trước vào trang Khen thưởng; nếu đạt theo điều kiện khác của điều này thì không cần sửa.',
    },
    en: {
      reason:
        '“{value}” by merit: {ratedYear} is rated “{rating}”, so two excellent years running are not shown, nor Tập thể lao động xuất sắc twice running ({article}).',
      cure: 'Enter the earlier awards in Khen thưởng; leave it if another condition of the article is met.',
    },
  },
  'two-forms-for-one-achievement': {
    vi: {
      reason:
        'Mã {code} đã có “{other}” ở dòng {row}, nay thêm “{value}”: một thành tích không khen thưởng nhiều lần, nhiều hình thức ({article}).',
      cure: 'Nếu cùng một thành tích thì giữ một hình thức; nếu là hai thành tích khác nhau thì không cần sửa.',
    },
    en: {
      reason:
        'The code {code} has “{other}” in row {row} and now “{value}” too: one achievement is not commended several times or in several forms ({article}).',
      cure: 'If it is one achievement, keep one form; if they are two, leave it.',
    },
  },
  'vote-below-legal-share': {
    vi: {
      reason:
        'Đăng ký “{value}” nhưng mới được {agreeing}/{members} phiếu; danh hiệu này cần ít nhất {percent}% tổng số thành viên Hội đồng đồng ý ({article}).',
      cure: 'Kiểm tra số phiếu, kể cả ý kiến bằng văn bản của thành viên vắng mặt; nếu đúng thì chưa đủ điều kiện đề nghị danh hiệu này.',
    },
    en: {
      reason:
        'Registered for “{value}” with {agreeing} of {members} votes; this title needs at least {percent}% of all Council members ({article}).',
      cure: 'Check the votes, written ones of absent members included; if they are right, the title cannot be proposed.',
    },
  },
};
