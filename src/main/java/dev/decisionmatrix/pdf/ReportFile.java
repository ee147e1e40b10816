package dev.decisionmatrix.pdf;

import java.util.List;

/** A report as written. */
public final class ReportFile {
  private final byte[] bytes;
  private final int pages;
  private final List<MissingGlyph> missing;

  ReportFile(byte[] bytes, int pages, List<MissingGlyph> missing) {
    this.bytes = bytes;
    this.pages = pages;
    this.missing = List.copyOf(missing);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public int pages() {
    return pages;
  }

  /** Characters that no font at hand could show, to be told to whoever wrote them. */
  public List<MissingGlyph> missing() {
    return missing;
  }
}
