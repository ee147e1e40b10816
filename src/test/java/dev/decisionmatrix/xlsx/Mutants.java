package dev.decisionmatrix.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Changes to a written workbook, each packed again with checksums that fit: the same ones every
 * time, and as many as there are places.
 */
final class Mutants {
  static final String WORKBOOK = "xl/workbook.xml";
  static final String TEXTS = "xl/sharedStrings.xml";
  static final String STYLES = "xl/styles.xml";
  static final String RELATED = "xl/_rels/workbook.xml.rels";
  static final String TYPES = "[Content_Types].xml";

  private final Map<String, byte[]> parts;
  private final IdentityHashMap<byte[], Part> squeezed = new IdentityHashMap<>();
  private final List<Mutant> all = new ArrayList<>();

  private Mutants(Map<String, byte[]> parts) {
    this.parts = parts;
    parts.values().forEach(part -> squeezed.put(part, Part.of(part)));
  }

  static Mutants of(byte[] written) {
    try {
      return new Mutants(PackedParts.of(written));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Mutant> all() {
    return all;
  }

  List<String> names() {
    return List.copyOf(parts.keySet());
  }

  List<String> sheets() {
    return parts.keySet().stream().filter(name -> name.startsWith("xl/worksheets/sheet")).toList();
  }

  String text(String part) {
    return new String(parts.get(part), StandardCharsets.UTF_8);
  }

  /** Every place in a part where the pattern stands, each changed alone. */
  Mutants each(String part, String pattern, UnaryOperator<String> change) {
    return eachFound(part, pattern, found -> change.apply(found.group()));
  }

  /** Every place in a part where the pattern stands, each changed alone. */
  Mutants eachFound(String part, String pattern, Function<MatchResult, String> change) {
    String text = text(part);
    Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(text)
        .results()
        .forEach(
            found -> {
              String changed = change.apply(found);
              String whole = text.substring(0, found.start()) + changed;
              with(
                  part + ": " + found.group() + " -> " + changed,
                  part,
                  whole + text.substring(found.end()));
            });
    return this;
  }

  /** One place in a part: the middle one of those where the pattern stands, if it does at all. */
  Mutants middle(String part, String pattern, Function<MatchResult, String> change) {
    String text = text(part);
    List<MatchResult> found = Pattern.compile(pattern).matcher(text).results().toList();
    if (found.isEmpty()) {
      return this;
    }
    MatchResult one = found.get(found.size() / 2);
    String changed = change.apply(one);
    return with(
        part + ": " + one.group() + " -> " + changed,
        part,
        text.substring(0, one.start()) + changed + text.substring(one.end()));
  }

  /** Every second one of two that follow one another changes places with the first. */
  Mutants swapped(String part, String pattern) {
    String text = text(part);
    List<MatchResult> found =
        Pattern.compile(pattern, Pattern.DOTALL).matcher(text).results().toList();
    for (int i = 1; i < found.size(); i++) {
      MatchResult one = found.get(i - 1);
      MatchResult other = found.get(i);
      if (one.group().equals(other.group())) {
        continue;
      }
      with(
          part + ": " + one.group() + " and " + other.group() + " swapped",
          part,
          text.substring(0, one.start())
              + other.group()
              + text.substring(one.end(), other.start())
              + one.group()
              + text.substring(other.end()));
    }
    return this;
  }

  Mutants with(String change, String part, String content) {
    return with(change, part, content.getBytes(StandardCharsets.UTF_8));
  }

  Mutants with(String change, String part, byte[] content) {
    Map<String, byte[]> changed = new LinkedHashMap<>(parts);
    changed.put(part, content);
    all.add(new Mutant(change, packed(changed)));
    return this;
  }

  Mutants without(String part) {
    Map<String, byte[]> changed = new LinkedHashMap<>(parts);
    changed.remove(part);
    all.add(new Mutant(part + " left out", packed(changed)));
    return this;
  }

  /** Each part compressed, but only once what no change is in. */
  private byte[] packed(Map<String, byte[]> changed) {
    Map<String, Part> packed = new LinkedHashMap<>();
    changed.forEach(
        (name, part) ->
            packed.put(name, squeezed.containsKey(part) ? squeezed.get(part) : Part.of(part)));
    return SteadyZip.of(packed);
  }

  /** One bit in each of some bytes of a part, from one text to another. */
  Mutants flipped(String part, String from, String to, int step) {
    String text = text(part);
    int first = text.substring(0, text.indexOf(from)).getBytes(StandardCharsets.UTF_8).length;
    int last = text.substring(0, text.lastIndexOf(to)).getBytes(StandardCharsets.UTF_8).length;
    for (int at = first; at < last; at += step) {
      byte[] changed = parts.get(part).clone();
      changed[at] ^= (byte) (1 << at / step % 7);
      with(part + ": a bit of byte " + at + " of " + text.length(), part, changed);
    }
    return this;
  }
}
