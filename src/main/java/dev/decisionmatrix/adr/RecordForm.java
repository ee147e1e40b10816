package dev.decisionmatrix.adr;

/** The forms of a record for which templates come along, by the tools that read them. */
public enum RecordForm {
  /** Markdown Any Decision Records. */
  MADR("adr.md"),
  /** Michael Nygard's, as adr-tools keeps them. */
  NYGARD("adr-nygard.md"),
  LOG4BRAINS("adr-log4brains.md");

  private final String file;

  RecordForm(String file) {
    this.file = file;
  }

  /** The name of its template. */
  public String file() {
    return file;
  }
}
