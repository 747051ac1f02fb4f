import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks that an entry is in a sealed stretch of Hansa's journal, with nothing but the proof and the public key of the seal:
 *
 * <pre>java CheckProof.java proof.json public-key.pem</pre>
 *
 * It ends with 0 when the proof holds, with 1 when it does not, and with 2 when it was not asked rightly. It needs a JDK, 17 or
 * newer, and nothing else; it is short so that it can be read. What is checked: the entry's leaf leads over the path to the root
 * (RFC 9162, section 2.1.3.2); the root is in the seal; the seal's hash is that of what it says; it is signed by the key (Ed25519,
 * RFC 8032). The proof is read strictly: another spelling of the same is refused too. See docs/proof.md.
 */
public class CheckProof {

    private static final HexFormat HEX = HexFormat.of();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            System.err.println("usage: java CheckProof.java proof.json public-key.pem");
            System.exit(2);
        }
        try {
            System.out.println(check(Files.readAllBytes(Path.of(args[0])), Files.readAllBytes(Path.of(args[1]))));
        } catch (Wrong wrong) {
            System.out.println("THE PROOF DOES NOT HOLD: " + wrong.getMessage());
            System.exit(1);
        }
    }

    /** Why a proof does not hold. */
    static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Wrong(String why) {
            super(why);
        }
    }

    /** Says what was proven. */
    static String check(byte[] proofFile, byte[] keyFile) throws Exception {
        Map<String, Object> proof = fields(
                new Json(text(proofFile)).read(), "format", "entry", "entryHash", "index", "path", "seal");
        boolean notices = "hansa-proof-2".equals(proof.get("format"));
        require(notices || "hansa-proof-1".equals(proof.get("format")), "it is not of the form hansa-proof-1 or hansa-proof-2");
        Set<String> names = new TreeSet<>(Set.of(
                "number", "from", "until", "entries", "refusals", "accounts", "root", "previous", "lowEntry", "sealedAt", "keyId",
                "signature", "hash"));
        if (notices) {
            names.add("notices");
        }
        Map<String, Object> seal = fields(proof.get("seal"), names.toArray(new String[0]));
        String entry = "entry\n" + number(proof, "entry") + "\n" + hex(proof.get("entryHash"), 64);
        long leaves = number(seal, "entries") + number(seal, "refusals") + number(seal, "accounts")
                + (notices ? number(seal, "notices") : 0);
        String root = root(sha256(new byte[] {0}, entry.getBytes(StandardCharsets.UTF_8)), proof, leaves);
        require(root.equals(hex(seal.get("root"), 64)), "the entry does not lead to the root of the seal");
        byte[] header = header(seal).getBytes(StandardCharsets.UTF_8);
        require(HEX.formatHex(sha256(header)).equals(hex(seal.get("hash"), 64)), "the seal's hash is not that of what it says");
        checkSignature(seal, header, keyFile);
        return "The proof holds. Entry " + proof.get("entry") + " with hash " + proof.get("entryHash")
                + "\nwas recorded from " + seal.get("from") + " on and before " + seal.get("until")
                + ",\nand is in seal " + seal.get("number") + ", made at " + seal.get("sealedAt") + " with key "
                + seal.get("keyId") + ";\nthe seal's hash is " + seal.get("hash") + ".";
    }

    /** What the seal says, one a line: this is what was hashed and signed. */
    private static String header(Map<String, Object> seal) {
        return String.join(
                "\n",
                "seal",
                "" + number(seal, "number"),
                time(seal.get("from")),
                time(seal.get("until")),
                "" + number(seal, "entries"),
                "" + number(seal, "refusals"),
                number(seal, "accounts") + (seal.containsKey("notices") ? "\n" + number(seal, "notices") : ""),
                hex(seal.get("root"), 64),
                hex(seal.get("previous"), 64),
                "" + number(seal, "lowEntry"),
                time(seal.get("sealedAt")),
                hex(seal.get("keyId"), 32));
    }

    /** From the leaf up: at each step the hash beside is to the left or to the right, as the leaf's place says. */
    private static String root(byte[] leaf, Map<String, Object> proof, long leaves) throws Exception {
        long place = number(proof, "index");
        require(place < leaves, "the place is not among the leaves");
        long last = leaves - 1;
        byte[] hash = leaf;
        for (Object step : list(proof.get("path"))) {
            require(last > 0, "the path is too long");
            byte[] beside = HEX.parseHex(hex(step, 64));
            if (place % 2 == 1 || place == last) {
                hash = sha256(new byte[] {1}, beside, hash);
                while (place % 2 == 0 && place != 0) {
                    place /= 2;
                    last /= 2;
                }
            } else {
                hash = sha256(new byte[] {1}, hash, beside);
            }
            place /= 2;
            last /= 2;
        }
        require(last == 0, "the path is too short");
        return HEX.formatHex(hash);
    }

    private static void checkSignature(Map<String, Object> seal, byte[] header, byte[] keyFile) throws Exception {
        String pem = text(keyFile);
        String begin = "-----BEGIN PUBLIC KEY-----\n";
        String end = "\n-----END PUBLIC KEY-----\n";
        require(pem.startsWith(begin) && pem.endsWith(end), "the key is not a public key in PEM");
        byte[] encoded = decoded(pem.substring(begin.length(), pem.length() - end.length()));
        String id = HEX.formatHex(sha256(encoded)).substring(0, 32);
        require(id.equals(seal.get("keyId")), "the seal names key " + seal.get("keyId") + ", and this is key " + id);
        PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(header);
        boolean signed = false;
        try {
            signed = signature.verify(HEX.parseHex(hex(seal.get("signature"), 128)));
        } catch (java.security.SignatureException malformed) {
            throw new Wrong("the signature is none: " + malformed.getMessage());
        }
        require(signed, "the seal is not signed by this key");
    }

    private static byte[] decoded(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            require(Base64.getEncoder().encodeToString(bytes).equals(base64), "the key is not in base64");
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new Wrong("the key is not in base64");
        }
    }

    private static byte[] sha256(byte[]... parts) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            sha256.update(part);
        }
        return sha256.digest();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Wrong(otherwise);
        }
    }

    private static String text(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new Wrong("it is not UTF-8");
        }
    }

    private static Map<String, Object> fields(Object value, String... names) {
        require(value instanceof Map, "an object is missing");
        @SuppressWarnings("unchecked")
        Map<String, Object> fields = (Map<String, Object>) value;
        require(fields.keySet().equals(Set.of(names)), "it does not have the fields of a proof: " + fields.keySet());
        return fields;
    }

    private static List<?> list(Object value) {
        require(value instanceof List, "a list is missing");
        return (List<?>) value;
    }

    private static long number(Map<String, Object> fields, String name) {
        require(fields.get(name) instanceof Long, name + " is not a number");
        return (Long) fields.get(name);
    }

    private static String hex(Object value, int digits) {
        require(value instanceof String text && text.matches("[0-9a-f]{" + digits + "}"), "a hash is malformed: " + value);
        return (String) value;
    }

    /** From the form of the proof to that of the header. */
    private static String time(Object value) {
        try {
            Instant instant = Instant.parse((String) value);
            require(instant.toString().equals(value) && instant.getNano() % 1_000 == 0, "a time is malformed: " + value);
            return TIME.format(instant);
        } catch (ClassCastException | NullPointerException | java.time.DateTimeException e) {
            throw new Wrong("a time is malformed: " + value);
        }
    }

    /** As much of JSON as a proof has: objects, lists, strings without escapes, whole numbers. */
    private static final class Json {

        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object read() {
            Object value = value();
            space();
            require(at == text.length(), "something follows the proof");
            return value;
        }

        private Object value() {
            space();
            char first = peek();
            return first == '{' ? object() : first == '[' ? array() : first == '"' ? string() : digits();
        }

        private Map<String, Object> object() {
            Map<String, Object> object = new LinkedHashMap<>();
            at++;
            while (!ends('}', object.isEmpty())) {
                space();
                String name = string();
                space();
                require(peek() == ':', "it is not JSON at " + at);
                at++;
                require(object.put(name, value()) == null, name + " comes twice");
            }
            return object;
        }

        private List<Object> array() {
            List<Object> array = new ArrayList<>();
            at++;
            while (!ends(']', array.isEmpty())) {
                array.add(value());
            }
            return array;
        }

        private boolean ends(char end, boolean empty) {
            space();
            if (peek() == end) {
                at++;
                return true;
            }
            if (!empty) {
                require(peek() == ',', "it is not JSON at " + at);
                at++;
            }
            return false;
        }

        private String string() {
            require(peek() == '"', "it is not JSON at " + at);
            int end = text.indexOf('"', at + 1);
            require(end > 0, "it is not JSON at " + at);
            String string = text.substring(at + 1, end);
            require(string.chars().allMatch(c -> c >= ' ' && c != '\\'), "a text is malformed at " + at);
            at = end + 1;
            return string;
        }

        private Long digits() {
            int from = at;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
            String digits = text.substring(from, at);
            require(digits.matches("0|[1-9][0-9]{0,17}"), "it is not JSON at " + from);
            return Long.valueOf(digits);
        }

        private char peek() {
            require(at < text.length(), "it ends too early");
            return text.charAt(at);
        }

        private void space() {
            while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
    }
}
