package dev.decisionmatrix.pdf;

/** The cuts of the bundled family. */
enum Face {
  REGULAR("SourceSans3-Regular.ttf"),
  SEMIBOLD("SourceSans3-Semibold.ttf"),
  ITALIC("SourceSans3-It.ttf");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }
}
