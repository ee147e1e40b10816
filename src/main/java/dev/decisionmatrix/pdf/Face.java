package dev.decisionmatrix.pdf;

/** The bundled cuts. */
enum Face {
  REGULAR("SourceSans3-Regular.ttf", 0),
  SEMIBOLD("SourceSans3-Semibold.ttf", 1),
  ITALIC("SourceSans3-It.ttf", 2),
  /** Of its companion family, for code. */
  MONO("SourceCodePro-Regular.ttf", 3);

  private final String file;
  private final int number;

  Face(String file, int number) {
    this.file = file;
    this.number = number;
  }

  /** Tells the names of embedded fonts apart. */
  int number() {
    return number;
  }

  String file() {
    return file;
  }
}
