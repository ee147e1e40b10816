package dev.decisionmatrix.input;

import dev.decisionmatrix.model.InputFile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a file exactly as they were read. */
public final class FileContent {
  private final String path;
  private final byte[] bytes;

  public FileContent(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes.clone();
  }

  /** From the decision's folder, with {@code /}. */
  public String path() {
    return path;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  InputFile described() {
    return new InputFile(path, sha256(), bytes.length);
  }

  private String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
