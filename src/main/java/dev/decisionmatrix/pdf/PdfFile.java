package dev.decisionmatrix.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A file that is PDF/A-3a and PDF/UA-1 at once: all that is not on a page. */
final class PdfFile {
  private static final int ID_BYTES = 16;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  static {
    // for the whole process, as the library has it: SteadyPdf compresses what is finished
    Document.compress = false;
  }

  private final Chunks bytes = new Chunks();
  private final Document document;
  private final PdfWriter writer;
  private final Identity identity;

  PdfFile(PaperSize paper, Identity identity) {
    this.identity = identity;
    Rectangle page = new Rectangle((float) paper.width(), (float) paper.height());
    document = new Document(page, 0, 0, 0, 0);
    document.setGlyphSubstitutionEnabled(false);
    writer = QuietWriter.of(document, bytes);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setTagged();
    writer.setTabs(PdfName.S);
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    writer.setFullCompression();
    document.open();
  }

  PdfWriter writer() {
    return writer;
  }

  /** Ends a page; the next begins with whatever is drawn next. */
  void newPage() {
    document.newPage();
  }

  /** Writes what the file says of itself. */
  void describe() throws IOException {
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.TITLE, text(identity.title()));
    info.put(PdfName.SUBJECT, text(identity.subject()));
    if (!identity.author().isBlank()) {
      info.put(PdfName.AUTHOR, text(identity.author()));
    }
    info.put(PdfName.CREATOR, text(identity.tool()));
    info.put(PdfName.PRODUCER, text(identity.producer()));
    info.put(PdfName.CREATIONDATE, date());
    info.put(PdfName.MODDATE, date());
    info.put(PdfName.FILEID, id());
    writer.setXmpMetadata(Xmp.of(identity));
    PdfDictionary catalog = writer.getExtraCatalog();
    catalog.put(PdfName.LANG, text(identity.language()));
    catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent()));
  }

  /** Carries files; the same bytes as lie beside the report. */
  void attach(List<Attachment> attachments) throws IOException {
    PdfArray associated = new PdfArray();
    for (Attachment attachment : attachments) {
      PdfDictionary parameters = new PdfDictionary();
      parameters.put(PdfName.MODDATE, date());
      PdfFileSpecification file =
          PdfFileSpecification.fileEmbedded(
              writer,
              null,
              attachment.name(),
              attachment.bytes(),
              attachment.mimeType(),
              parameters,
              PdfStream.NO_COMPRESSION);
      file.put(new PdfName("AFRelationship"), new PdfName(attachment.relation().word()));
      writer.addFileAttachment(attachment.name(), file);
      associated.add(file.getReference());
    }
    if (!attachments.isEmpty()) {
      writer.getExtraCatalog().put(new PdfName("AF"), associated);
    }
  }

  /** Bookmarks, a part below its section. */
  void bookmark(List<Setting.Bookmark> bookmarks) {
    PdfOutline root = writer.getDirectContent().getRootOutline();
    Optional<PdfOutline> section = Optional.empty();
    for (Setting.Bookmark bookmark : bookmarks) {
      boolean top = bookmark.level() <= 2 || section.isEmpty();
      PdfAction action = PdfAction.gotoLocalPage(bookmark.anchor(), false);
      PdfOutline made =
          new PdfOutline(top ? root : section.orElse(root), action, bookmark.title(), true);
      if (top) {
        section = Optional.of(made);
      }
    }
  }

  /** The file as the library closes it; whoever lets go of this one lets go of all else. */
  Chunks closed() {
    document.close();
    return bytes;
  }

  private PdfDictionary outputIntent() throws IOException {
    PdfStream profile = new PdfStream(ColourProfile.srgb());
    profile.put(PdfName.N, new PdfNumber(3));
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
    intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
    intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
    return intent;
  }

  private PdfString date() {
    return new PdfString(DATE.format(identity.created()));
  }

  private PdfObject id() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(identity.toString().getBytes(StandardCharsets.UTF_8));
      byte[] id = Arrays.copyOf(digest, ID_BYTES);
      return PdfEncryption.createInfoId(id, id);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static PdfString text(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }
}
