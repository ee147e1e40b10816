package dev.decisionmatrix.cli;

import dev.decisionmatrix.input.FileContent;
import dev.decisionmatrix.problem.Place;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The input as lines of text, to find the place of a character that caused trouble later on. */
final class InputText {
  private final List<FileContent> files;

  InputText(List<FileContent> files) {
    this.files = List.copyOf(files);
  }

  /** Where the character stands first; the decision's folder when it stands nowhere as such. */
  Place placeOf(int codePoint) {
    for (FileContent file : files) {
      List<String> lines = lines(file.bytes());
      for (int index = 0; index < lines.size(); index++) {
        String line = lines.get(index);
        int at = line.indexOf(codePoint);
        if (at >= 0) {
          return Place.at(file.path(), index + 1, line.codePointCount(0, at) + 1);
        }
      }
    }
    return Place.ofFile(".");
  }

  private static List<String> lines(byte[] bytes) {
    String text = new String(bytes, charset(bytes));
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
  }

  private static Charset charset(byte[] bytes) {
    boolean marked =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }
}
