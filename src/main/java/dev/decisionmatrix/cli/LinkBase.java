package dev.decisionmatrix.cli;

import java.net.URI;
import java.net.URISyntaxException;

/** The web address of the folder in which the outputs will be found. */
final class LinkBase {
  private static final String OPTION = "`--link-base ";
  private static final String EXAMPLE = "give an address such as `https://docs.example.org/adr/`";

  private LinkBase() {}

  /**
   * An address that a file's name can follow, in letters that are safe everywhere.
   *
   * @throws WrongUse if links cannot begin with it, or would tell a password
   */
  static String of(String given) {
    URI address = address(given);
    if (address.getRawUserInfo() != null) {
      throw new WrongUse(
          "`--link-base` holds a name or a password, which every reader would see",
          "leave out what stands before the `@`");
    }
    if (address.getRawQuery() != null || address.getRawFragment() != null) {
      throw new WrongUse(
          OPTION + given + "` has a `?` or a `#`, after which no file name can follow", EXAMPLE);
    }
    String text = address.toASCIIString();
    return text.endsWith("/") ? text : text + "/";
  }

  private static URI address(String given) {
    try {
      URI address = new URI(given.strip());
      String scheme = String.valueOf(address.getScheme());
      if (address.getHost() != null && scheme.matches("(?i)https?")) {
        return address;
      }
    } catch (URISyntaxException malformed) {
      throw new WrongUse(OPTION + given + "` is no web address: " + malformed.getReason(), EXAMPLE);
    }
    throw new WrongUse(OPTION + given + "` is no web address", EXAMPLE);
  }
}
