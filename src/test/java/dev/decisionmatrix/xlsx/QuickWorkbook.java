package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.WorkbookPlan;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * A workbook for tests that look at what its parts hold: part for part what {@link XlsxWriter}
 * writes, packed by the JDK. To pack as tightly as a published one is takes longer than all else.
 */
public final class QuickWorkbook {
  private static final int ROOM = 64;

  private QuickWorkbook() {}

  public static byte[] of(WorkbookPlan plan) {
    return SteadyZip.packedParts(XlsxWriter.parts(plan), QuickWorkbook::squeezed);
  }

  /** Compressed, if not as tightly as it goes. */
  static byte[] squeezed(byte[] part) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(part);
      deflater.finish();
      byte[] room = new byte[part.length + part.length / Byte.SIZE + ROOM];
      return Arrays.copyOf(room, deflater.deflate(room));
    } finally {
      deflater.end();
    }
  }
}
