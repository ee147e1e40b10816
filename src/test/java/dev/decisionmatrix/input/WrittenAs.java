package dev.decisionmatrix.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes that programs make of a text: every encoding that is read, with or without a mark. */
public enum WrittenAs {
  UTF_8(StandardCharsets.UTF_8, ""),
  UTF_8_MARKED(StandardCharsets.UTF_8, "\uFEFF"),
  UTF_16_LITTLE(StandardCharsets.UTF_16LE, "\uFEFF"),
  UTF_16_BIG(StandardCharsets.UTF_16BE, "\uFEFF"),
  WINDOWS_1252(Charset.forName("windows-1252"), "");

  private final Charset charset;
  private final String mark;

  WrittenAs(Charset charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  public byte[] bytes(String text) {
    return (mark + text).getBytes(charset);
  }
}
