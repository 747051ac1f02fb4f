package io.hansa.web.statement;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;

/** A4 paper as PDF. What is written on it alike is the same bytes: no time, number or name in the file is of the moment. */
final class Paper {

    /** Before the name of an embedded font the library puts six letters of its own choice. */
    private static final Pattern FONT_NAME = Pattern.compile("/[A-Z]{6}\\+(DejaVuSans|DroidSansFallback)");

    private static final int ID_LENGTH = 32;
    private static final float MARGIN = 48;
    private static final float TITLE = 17;
    private static final float TEXT = 9;
    private static final float SMALL = 7;
    private static final Color INK = new Color(0x1B2A28);
    private static final Color SOFT = new Color(0x5C6B68);
    private static final Color LINE = new Color(0xC9D2CF);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);

    /**
     * @param hash of the content, in hex: it names the file
     * @param foot on each page, before its number
     */
    Paper(String title, ZonedDateTime madeAt, String hash, String foot) {
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(new Foot(foot));
        document.addTitle(title);
        document.open();
        var date = new PdfDate(GregorianCalendar.from(madeAt));
        String id = "<" + hash.substring(0, ID_LENGTH) + ">";
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.PRODUCER, new PdfString("Hansa"));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        info.put(PdfName.FILEID, new PdfLiteral("[" + id + id + "]"));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
        Paragraph heading = paragraph(title, TITLE, INK);
        heading.setSpacingAfter(TITLE);
        document.add(heading);
    }

    Paper add(PdfPTable table) {
        table.setWidthPercentage(100);
        table.setSpacingAfter(TITLE);
        document.add(table);
        return this;
    }

    Paper small(String text) {
        document.add(paragraph(text, SMALL, SOFT));
        return this;
    }

    private static Paragraph paragraph(String text, float size, Color color) {
        var paragraph = new Paragraph(PaperFonts.text(text, size, color));
        paragraph.setFont(PaperFonts.latin(size));
        return paragraph;
    }

    byte[] finish() {
        document.close();
        String file = bytes.toString(StandardCharsets.ISO_8859_1);
        return FONT_NAME.matcher(file).replaceAll("/HANSAA+$1").getBytes(StandardCharsets.ISO_8859_1);
    }

    static PdfPTable table(float... widths) {
        var table = new PdfPTable(widths);
        table.setHeaderRows(0);
        return table;
    }

    static PdfPCell soft(String text) {
        return cell(text, SOFT, Element.ALIGN_LEFT);
    }

    static PdfPCell text(String text) {
        return cell(text, INK, Element.ALIGN_LEFT);
    }

    static PdfPCell number(String text) {
        return cell(text, INK, Element.ALIGN_RIGHT);
    }

    static PdfPCell softNumber(String text) {
        return cell(text, SOFT, Element.ALIGN_RIGHT);
    }

    private static PdfPCell cell(String text, Color color, int alignment) {
        var cell = new PdfPCell(PaperFonts.text(text, TEXT, color));
        cell.setHorizontalAlignment(alignment);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setPaddingTop(SMALL - 2);
        cell.setPaddingBottom(SMALL);
        return cell;
    }

    /** What stands at the foot of each page. */
    private static final class Foot extends PdfPageEventHelper {

        private final String text;

        private Foot(String text) {
            this.text = text;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    Element.ALIGN_LEFT,
                    PaperFonts.text(text + " · " + writer.getPageNumber(), SMALL, SOFT),
                    document.left(),
                    document.bottom() - SMALL * 2,
                    0);
        }
    }
}
