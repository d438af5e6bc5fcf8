import { BorderStyle, type ITableBordersOptions } from 'docx';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A table that only holds things side by side. */
export const NO_BORDERS: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** Twips. Any margin would push the nation's name onto a second line. */
export const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };
