package dev.decisionmatrix.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Does to a folder what people, programs and disks do to one; the same for the same seed. */
public final class Mutator {
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16,
          StandardCharsets.ISO_8859_1,
          Charset.forName("windows-1252"),
          Charset.forName("IBM850"),
          Charset.forName("UTF-32"));

  private final Random random;
  private final Map<String, byte[]> files;

  private Mutator(long seed, Map<String, byte[]> files) {
    this.random = new Random(seed);
    this.files = files;
  }

  /**
   * The files of a folder, spoilt in one to three ways; a name that ends in a slash is a folder.
   */
  public static Map<String, byte[]> spoilt(long seed) {
    List<Map<String, byte[]>> sound = SoundFolders.all();
    Map<String, byte[]> files =
        new LinkedHashMap<>(sound.get((int) Math.floorMod(seed, (long) sound.size())));
    Mutator mutator = new Mutator(seed, files);
    int times = 1 + mutator.random.nextInt(3);
    for (int time = 0; time < times && !files.isEmpty(); time++) {
      mutator.mutate();
    }
    return files;
  }

  private void mutate() {
    String name = anyOf(List.copyOf(files.keySet()));
    switch (random.nextInt(12)) {
      case 0 -> changeBytes(name);
      case 1 -> changeFolder(name);
      case 2 -> recode(name);
      case 3, 4 -> changeText(name, this::withOtherCharacter);
      default -> changeText(name, text -> new MutatedLines(random, text, isYaml(name)).mutated());
    }
  }

  private static boolean isYaml(String name) {
    return name.endsWith(".yaml");
  }

  private <T> T anyOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private byte[] bytes(String name) {
    return files.getOrDefault(name, new byte[0]);
  }

  /** In whichever encoding the file was, it stays in that. */
  private void changeText(String name, UnaryOperator<String> change) {
    Charset charset = charset(bytes(name));
    String text = change.apply(new String(bytes(name), charset));
    files.put(name, text.getBytes(charset));
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    boolean isUtf8 =
        Arrays.equals(
            new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes);
    return isUtf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
  }

  private String withOtherCharacter(String text) {
    if (text.isEmpty()) {
      return Junk.any(random);
    }
    int at = random.nextInt(text.length());
    int cut = random.nextInt(3) == 0 ? 0 : 1;
    return text.substring(0, at) + Junk.any(random) + text.substring(at + cut);
  }

  private void changeBytes(String name) {
    byte[] bytes = bytes(name).clone();
    if (bytes.length == 0) {
      return;
    }
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(5)) {
      case 0 -> bytes[at] = (byte) random.nextInt(256);
      case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 2 -> bytes = Arrays.copyOf(bytes, at);
      case 3 -> bytes = Arrays.copyOfRange(bytes, at, bytes.length);
      default -> {
        int length = bytes.length;
        bytes = Arrays.copyOf(bytes, length + at);
        System.arraycopy(bytes, 0, bytes, length, at);
      }
    }
    files.put(name, bytes);
  }

  private void recode(String name) {
    String text = new String(bytes(name), charset(bytes(name)));
    String mark = random.nextBoolean() ? "\uFEFF" : "";
    files.put(name, (mark + text).getBytes(anyOf(CHARSETS)));
  }

  private void changeFolder(String name) {
    switch (random.nextInt(8)) {
      case 0 -> files.remove(name);
      case 1 -> files.put(name, new byte[0]);
      case 2 -> files.put(name, bytes(anyOf(List.copyOf(files.keySet()))));
      case 3 -> files.put(otherName(name), bytes(name));
      case 4 -> files.put("weights/" + name.replace("weights/", "") + ".csv", bytes(name));
      case 5 -> move(name, otherName(name));
      case 6 -> shuffle();
      default -> {
        files.remove(name);
        files.put(name + "/", new byte[0]);
      }
    }
  }

  private void move(String name, String other) {
    byte[] bytes = bytes(name);
    files.remove(name);
    files.put(other, bytes);
  }

  /** Each file of weights under the name of another. */
  private void shuffle() {
    List<String> names = files.keySet().stream().filter(name -> name.contains("/")).toList();
    List<String> others = new ArrayList<>(names);
    Collections.shuffle(others, random);
    Map<String, byte[]> before = new LinkedHashMap<>(files);
    for (int at = 0; at < names.size(); at++) {
      files.put(names.get(at), before.getOrDefault(others.get(at), new byte[0]));
    }
  }

  private String otherName(String name) {
    String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    return switch (random.nextInt(8)) {
      case 0 -> stem + " - Copy.csv";
      case 1 -> stem + ".xlsx";
      case 2 -> stem.toUpperCase(java.util.Locale.ROOT) + ".csv";
      case 3 -> stem + ".csv.txt";
      case 4 -> stem + "-2.csv";
      case 5 -> stem + ".yml";
      case 6 -> "weights/2026/" + name.replace('/', '-');
      default -> "weights/~$" + name.replace('/', '-');
    };
  }
}
