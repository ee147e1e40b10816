package dev.decisionmatrix.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What the disk refused, in words that people know. */
final class DiskWords {
  private DiskWords() {}

  /** What may help; empty where nothing is known to. */
  static String help(IOException failure) {
    return failure instanceof AccessDeniedException
        ? "check who may read and write it, and close it where it is open in another program"
        : "";
  }

  static String of(UncheckedIOException failure) {
    IOException cause = failure.getCause();
    return cause == null ? String.valueOf(failure.getMessage()) : of(cause);
  }

  static String of(IOException failure) {
    return failure instanceof FileSystemException onFile
        ? "`" + onFile.getFile() + "`: " + reason(onFile)
        : String.valueOf(failure.getMessage());
  }

  private static String reason(FileSystemException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "there is a file where a folder is needed";
    }
    if (failure instanceof NotDirectoryException) {
      return "not a folder";
    }
    if (failure instanceof DirectoryNotEmptyException) {
      return "there is a folder where a file is needed";
    }
    String reason = failure.getReason();
    return reason == null ? failure.getClass().getSimpleName() : ours(reason);
  }

  /** What systems say, in our words. */
  private static String ours(String reason) {
    return switch (reason) {
      case "No space left on device", "There is not enough space on the disk" -> "the disk is full";
      case "Disk quota exceeded" -> "no more room is allowed on this disk";
      case "Read-only file system" -> "the disk can only be read";
      case "File name too long" -> "the name is too long for this disk";
      case "Is a directory" -> "there is a folder where a file is needed";
      default -> reason;
    };
  }
}
