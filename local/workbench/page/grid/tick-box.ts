import type { ICellCustomRender } from '@univerjs/core';

/** Pixels of a side. */
const SIDE = 15;

/** Draws the box of a cell that can be ticked; the cell carries its state beside its value (`custom.ticked`). */
export const TICK_BOX: ICellCustomRender = {
  drawWith(context, { data, primaryWithCoord }) {
    const ticked = (data?.custom as { readonly ticked?: boolean } | null | undefined)?.ticked;
    if (ticked === undefined) return;
    const { startX, startY, endX, endY } = primaryWithCoord.isMergedMainCell
      ? primaryWithCoord.mergeInfo
      : primaryWithCoord;
    const left = Math.round((startX + endX - SIDE) / 2) + 0.5;
    const top = Math.round((startY + endY - SIDE) / 2) + 0.5;
    context.save();
    context.beginPath();
    context.lineWidth = 1.5;
    context.strokeStyle = ticked ? '#188038' : '#5f6368';
    context.fillStyle = ticked ? '#188038' : '#fff';
    context.rect(left, top, SIDE, SIDE);
    context.fill();
    context.stroke();
    if (ticked) {
      context.beginPath();
      context.strokeStyle = '#fff';
      context.lineWidth = 2;
      context.moveTo(left + 3, top + 8);
      context.lineTo(left + 6, top + 11);
      context.lineTo(left + 12, top + 4);
      context.stroke();
    }
    context.restore();
  },
};
