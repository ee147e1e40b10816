package dev.decisionmatrix.adr;

import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.markdown.MarkdownText;

/** What people wrote in Markdown, on its way through a template that tidies blank lines. */
final class Prose {
  /** Stands for the end of a line that is to stay; no input holds it. */
  private static final char LINE_END = '\u0001';

  private Prose() {}

  /** As it was written, its headings of this level or lower. */
  static String under(int level, MarkdownText text) {
    return text.under(level).replace('\n', LINE_END);
  }

  /** A paragraph with a full stop, unless it leads on to what follows. */
  static String sentence(String paragraph) {
    String ended = paragraph.endsWith(":") ? paragraph : Phrases.sentence(paragraph);
    return ended.replace('\n', LINE_END);
  }

  /** The lines again. */
  static String restored(String record) {
    return record.replace(LINE_END, '\n');
  }
}
