package dev.decisionmatrix.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of files as their people see them. Java reads names in the encoding of the locale, and
 * loses letters where that is plain ASCII; the address of a file has the bytes themselves.
 */
public final class FileNames {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private FileNames() {}

  /** The last name of a path. */
  public static String of(Path path) {
    String name = String.valueOf(path.getFileName());
    if (name.chars().allMatch(sign -> sign < 0x80)) {
      return name;
    }
    String address = path.toAbsolutePath().toUri().getRawPath();
    String bare = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    return decoded(bytes(bare.substring(bare.lastIndexOf('/') + 1)));
  }

  /** The path of a file below a folder, by the names that its people see. */
  public static Path within(Path folder, String path) throws IOException {
    Path place = folder;
    for (String name : path.split("/", -1)) {
      boolean isPlain = name.chars().allMatch(sign -> sign < 0x80);
      place = isPlain ? place.resolve(name) : entry(place, name);
    }
    return place;
  }

  private static Path entry(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Optional<Path> named = files.filter(file -> of(file).equals(name)).findFirst();
      return named.orElseGet(() -> folder.resolve(name));
    }
  }

  private static byte[] bytes(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 0; at < encoded.length(); at++) {
      if (encoded.charAt(at) == '%') {
        bytes.write(Integer.parseInt(encoded.substring(at + 1, at + 3), 16));
        at += 2;
      } else {
        bytes.writeBytes(encoded.substring(at, at + 1).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS_1252);
    }
  }
}
