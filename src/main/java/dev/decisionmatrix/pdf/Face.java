package dev.decisionmatrix.pdf;

/** The bundled cuts. */
enum Face {
  REGULAR("SourceSans3-Regular.ttf"),
  SEMIBOLD("SourceSans3-Semibold.ttf"),
  ITALIC("SourceSans3-It.ttf"),
  /** Of its companion family, for code. */
  MONO("SourceCodePro-Regular.ttf");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }
}
