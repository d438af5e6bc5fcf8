import type { FindingText, Language } from './findings';

/** What comparing votes with the Council's members and meetings finds; every one is a warning. */
export const COUNCIL_FINDINGS: Readonly<Record<string, Readonly<Record<Language, FindingText>>>> = {
  'member-is-candidate': {
    vi: {
      reason:
        'Thành viên Hội đồng “{value}” chính là ứng viên mà chưa được ghi tên ở “Người không biểu quyết”.',
      cure: 'Ghi tên thành viên này vào “Người không biểu quyết”; nếu đã biểu quyết thì báo cáo Hội đồng xem lại kết quả.',
    },
    en: {
      reason: 'The Council member “{value}” is the candidate and is not named in “Người không biểu quyết”.',
      cure: 'Write the name in “Người không biểu quyết”; if the member voted, ask the Council to look at the result again.',
    },
  },
  'member-has-candidates-name': {
    vi: {
      reason:
        'Thành viên Hội đồng “{value}” ({department}) trùng họ tên với ứng viên và chưa được ghi ở “Người không biểu quyết”.',
      cure: 'Nếu là một người thì ghi tên vào “Người không biểu quyết”; nếu là hai người thì không cần sửa.',
    },
    en: {
      reason:
        'The Council member “{value}” ({department}) has the candidate’s name and is not named in “Người không biểu quyết”.',
      cure: 'If they are one person, write the name in “Người không biểu quyết”; if two, leave it.',
    },
  },
  'members-of-candidates-department': {
    vi: {
      reason:
        '{list} thuộc đơn vị của ứng viên ({department}) mà chưa ghi ở “Người không biểu quyết”; nếu bớt phiếu đó thì ứng viên không đạt.',
      cure: 'Nếu đã không biểu quyết thì ghi tên vào “Người không biểu quyết”; nếu quy chế của Hội đồng cho biểu quyết thì không cần sửa.',
    },
    en: {
      reason:
        'Of the candidate’s department ({department}) but not named in “Người không biểu quyết”: {list}; without their votes the candidate would not pass.',
      cure: 'If they stood aside, write their names in “Người không biểu quyết”; if the Council’s rules let them vote, leave it.',
    },
  },
  'stood-aside-not-member': {
    vi: {
      reason: '“{value}” không phải thành viên Hội đồng vào ngày {day}.',
      cure: 'Viết tên đúng như ở trang Hội đồng, hoặc bổ sung thành viên vào trang đó; mỗi người cách nhau dấu chấm phẩy.',
    },
    en: {
      reason: '“{value}” is no member of the Council on {day}.',
      cure: 'Write the name as in the tab Hội đồng, or add the member there; separate names by semicolons.',
    },
  },
  'stood-aside-number-differs': {
    vi: {
      reason: 'Ghi tên {names} người không biểu quyết nhưng ghi số là {value}; đang tính theo tên.',
      cure: 'Ghi đủ tên, hoặc xóa con số: có tên thì không cần ghi số.',
    },
    en: {
      reason: '{names} named as having stood aside, but the number says {value}; the names count.',
      cure: 'Complete the names, or clear the number: with names none is needed.',
    },
  },
  'absent-not-member': {
    vi: {
      reason: '“{value}” ghi vắng mặt nhưng không phải thành viên Hội đồng vào ngày {day}.',
      cure: 'Viết tên đúng như ở trang Hội đồng, mỗi người cách nhau dấu chấm phẩy.',
    },
    en: {
      reason: '“{value}” is noted as absent but is no member of the Council on {day}.',
      cure: 'Write the name as in the tab Hội đồng; separate names by semicolons.',
    },
  },
  'votes-exceed-present': {
    vi: {
      reason: 'Có {agreeing} phiếu đồng ý nhưng phiên họp ngày {day} chỉ có {present} thành viên dự.',
      cure: 'Kiểm tra số phiếu và “Vắng mặt” ở trang Phiên họp; nếu người vắng mặt đã cho ý kiến bằng văn bản thì không cần sửa.',
    },
    en: {
      reason: 'There are {agreeing} agreeing votes, but only {present} members were at the meeting of {day}.',
      cure: 'Check the votes and “Vắng mặt” in Phiên họp; leave it if absent members voted in writing.',
    },
  },
};
