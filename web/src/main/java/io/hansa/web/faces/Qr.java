package io.hansa.web.faces;

import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.graphics.Rectangle;

/** QR codes as one SVG path, drawn on the server: sharp at any size, printable, and no script or image request. */
public final class Qr {

    private Qr() {}

    /** The path of all dark modules, one unit a module; see {@link #size}. */
    public static String path(String content) {
        StringBuilder path = new StringBuilder();
        for (Rectangle dark : encode(content).getRectangles()) {
            path.append('M')
                    .append((long) dark.x)
                    .append(' ')
                    .append((long) dark.y)
                    .append('h')
                    .append((long) dark.width)
                    .append('v')
                    .append((long) dark.height)
                    .append('h')
                    .append((long) -dark.width)
                    .append('z');
        }
        return path.toString();
    }

    /** Modules a side. */
    public static int size(String content) {
        return encode(content).getWidth();
    }

    private static QrCode encode(String content) {
        QrCode code = new QrCode();
        code.setModuleWidth(1);
        code.setQuietZoneHorizontal(0);
        code.setQuietZoneVertical(0);
        code.setPreferredEccLevel(QrCode.EccLevel.M);
        code.setContent(content);
        return code;
    }
}
