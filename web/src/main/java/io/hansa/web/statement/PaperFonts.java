package io.hansa.web.statement;

import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontSelector;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Letters that travel with us, so that paper looks the same where no fonts are installed: one font for Latin letters and figures,
 * one for Chinese (see {@code fonts/README.md}). What of them is used is embedded.
 */
final class PaperFonts {

    private static final BaseFont LATIN = load("DejaVuSans.ttf");
    private static final BaseFont CHINESE = load("DroidSansFallbackFull.ttf");

    private PaperFonts() {}

    /** For what is between words: without one the library takes a font that is not ours. */
    static Font latin(float size) {
        return new Font(LATIN, size);
    }

    static Phrase text(String text, float size, Color color) {
        var selector = new FontSelector();
        selector.addFont(new Font(LATIN, size, Font.NORMAL, color));
        selector.addFont(new Font(CHINESE, size, Font.NORMAL, color));
        return selector.process(text);
    }

    private static BaseFont load(String file) {
        try (InputStream font = PaperFonts.class.getResourceAsStream("fonts/" + file)) {
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, font.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
