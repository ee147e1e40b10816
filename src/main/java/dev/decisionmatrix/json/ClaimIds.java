package dev.decisionmatrix.json;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ids of claims that stay when lines are added, removed, sorted or rated anew: the first {@value
 * #DIGITS} hexadecimal digits of the SHA-256 of option, criterion, source, locator, text and rater,
 * if there is one, divided by a zero character. The second of claims alike in all of these ends in
 * {@code -2}.
 */
final class ClaimIds {
  private static final int DIGITS = 12;

  private ClaimIds() {}

  /** In the order of the claims. */
  static Map<Claim, String> of(List<Claim> claims) {
    Map<Claim, String> ids = new LinkedHashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (Claim claim : claims) {
      String digest = digest(claim);
      int time = times.merge(digest, 1, Integer::sum);
      ids.put(claim, time == 1 ? digest : digest + "-" + time);
    }
    return ids;
  }

  private static String digest(Claim claim) {
    List<String> said = new ArrayList<>();
    said.add(claim.option().id());
    said.add(claim.criterion().id());
    said.add(claim.source().map(Source::id).orElse(""));
    said.add(claim.locator());
    said.add(claim.text());
    claim.rater().ifPresent(rater -> said.add(rater.id()));
    String content = String.join("\0", said);
    return HexFormat.of()
        .formatHex(sha256().digest(content.getBytes(StandardCharsets.UTF_8)))
        .substring(0, DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
