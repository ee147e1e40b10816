package dev.decisionmatrix.edit;

import dev.decisionmatrix.input.FileContent;
import dev.decisionmatrix.input.InputText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A text with some parts replaced. */
final class SplicedText {
  private SplicedText() {}

  /** Splices at the same place follow each other as they are given. */
  static String of(String text, List<Splice> splices) {
    StringBuilder whole = new StringBuilder();
    int at = 0;
    for (Splice splice : inOrder(splices)) {
      whole.append(text, at, splice.span().start()).append(splice.text());
      at = splice.span().end();
    }
    return whole.append(text, at, text.length()).toString();
  }

  private static List<Splice> inOrder(List<Splice> splices) {
    return splices.stream()
        .sorted(Comparator.comparingInt(splice -> splice.span().start()))
        .toList();
  }

  /** The file with another text in its encoding, which can hold it. */
  static FileContent file(FileContent file, InputText before, String text) {
    if (!Arrays.equals(before.encoding().bytes(before.text()), file.bytes())) {
      throw new IllegalStateException(file.path() + " cannot be written as it was read");
    }
    return new FileContent(file.path(), before.encoding().bytes(text));
  }
}
