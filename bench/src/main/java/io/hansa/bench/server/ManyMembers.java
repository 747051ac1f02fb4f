package io.hansa.bench.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file of members as it is read: made line by line, so that it is never whole anywhere. */
final class ManyMembers extends InputStream {

    private static final String HEADER = "family_name,given_name,phone,mail,language,birthday,consents\n";
    private static final long FIRST_PHONE = 15_000_000_000L;
    private static final String[] FAMILIES = {"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴"};
    private static final String[] GIVEN = {"伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "洋", "艳", "勇", "军"};

    private final long members;
    private long made;
    private byte[] line = HEADER.getBytes(StandardCharsets.UTF_8);
    private int at;

    ManyMembers(long members) {
        this.members = members;
    }

    @Override
    public int read() throws IOException {
        return filled() ? line[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (!filled()) {
            return -1;
        }
        int some = Math.min(length, line.length - at);
        System.arraycopy(line, at, into, from, some);
        at += some;
        return some;
    }

    private boolean filled() {
        if (at < line.length) {
            return true;
        }
        if (made == members) {
            return false;
        }
        line = row(made++).getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }

    private static String row(long index) {
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,m%d@example.com,zh,19%02d-%02d-%02d,SMS;APP%n",
                FAMILIES[(int) (index % FAMILIES.length)],
                GIVEN[(int) (index / FAMILIES.length % GIVEN.length)],
                FIRST_PHONE + index,
                index,
                50 + index % 50,
                1 + index % 12,
                1 + index % 28);
    }
}
