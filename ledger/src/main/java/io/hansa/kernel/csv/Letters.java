package io.hansa.kernel.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The letters of a UTF-8 stream and their lines. All line ends are {@code \n}; a byte order mark is passed over. */
final class Letters {

    static final int END = -1;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream from;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).flip();
    private final CharBuffer letters = CharBuffer.allocate(1 << 14).flip();
    private boolean ended;
    private boolean first = true;
    private boolean afterReturn;
    private long line = 1;

    Letters(InputStream from) {
        this.from = from;
    }

    /** The line in which the next letter stands. */
    long line() {
        return line;
    }

    /** @throws UnreadableFile at a byte that is not UTF-8, or a control character: an error and not a question mark */
    int next() {
        int letter = read();
        if (first) {
            first = false;
            letter = letter == BYTE_ORDER_MARK ? read() : letter;
        }
        if (letter == '\n' && afterReturn) {
            letter = read();
        }
        afterReturn = letter == '\r';
        if (letter == '\n' || letter == '\r') {
            line++;
            return '\n';
        }
        if (letter != END && letter != '\t' && Character.isISOControl(letter)) {
            throw UnreadableFile.inLine("not-text", line);
        }
        return letter;
    }

    private int read() {
        return letters.hasRemaining() || fill() ? letters.get() : END;
    }

    /** What was decoded before a wrong byte is given first, so that the byte's line is known. */
    private boolean fill() {
        letters.clear();
        while (true) {
            CoderResult result = decoder.decode(bytes, letters, ended);
            if (letters.position() > 0) {
                letters.flip();
                return true;
            }
            if (result.isError()) {
                throw UnreadableFile.inLine("not-utf8", line);
            }
            if (ended) {
                letters.flip();
                return false;
            }
            readBytes();
        }
    }

    private void readBytes() {
        bytes.compact();
        try {
            int read = from.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(0, read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.flip();
    }
}
