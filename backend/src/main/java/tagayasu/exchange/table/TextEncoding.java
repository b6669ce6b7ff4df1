package tagayasu.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Which characters the bytes of a text file are: byte order mark, strict UTF-8, windows-31j, EUC-JP, in this order. */
public final class TextEncoding {

    public static final String UTF_8 = "UTF-8";
    public static final String CP932 = "windows-31j";
    public static final String EUC_JP = "EUC-JP";

    /** "Shift_JIS" in Java loses 髙, ①, ㈱; every name that means it is read as windows-31j. */
    private static final Map<String, String> NAMES = Map.of(
            "SHIFT_JIS", CP932, "SJIS", CP932, "CP932", CP932, "MS932", CP932, "WINDOWS-31J", CP932, "UTF8", UTF_8);

    private TextEncoding() {}

    /** @throws UnreadableFile {@code encoding_unknown} for a name that no reader stands behind */
    public static Charset named(String name) {
        try {
            return Charset.forName(NAMES.getOrDefault(name.toUpperCase(java.util.Locale.ROOT), name));
        } catch (IllegalArgumentException e) {
            throw new UnreadableFile("encoding_unknown");
        }
    }

    public static String of(Path file) {
        String marked = byMark(file);
        if (marked != null) return marked;
        if (firstBadLine(file, StandardCharsets.UTF_8) == 0) return UTF_8;
        boolean cp932 = firstBadLine(file, named(CP932)) == 0;
        boolean euc = firstBadLine(file, named(EUC_JP)) == 0;
        if (cp932 && euc) return looksEucJp(file) ? EUC_JP : CP932;
        if (cp932) return CP932;
        if (euc) return EUC_JP;
        throw new UnreadableFile("encoding_not_detected");
    }

    private static String byMark(Path file) {
        byte[] head = head(file, 3);
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) return UTF_8;
        if (startsWith(head, 0xFF, 0xFE)) return "UTF-16LE";
        if (startsWith(head, 0xFE, 0xFF)) return "UTF-16BE";
        return null;
    }

    /**
     * Text of EUC-JP without characters above 0xFE is also valid windows-31j: half-width kana. Real EUC-JP text holds
     * hiragana, katakana or punctuation (lead bytes A1, A4, A5); half-width kana hardly ever reads as those.
     */
    private static boolean looksEucJp(Path file) {
        byte[] bytes = head(file, 1 << 16);
        int pairs = 0, kana = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) continue;
            pairs++;
            if (b == 0xA1 || b == 0xA4 || b == 0xA5) kana++;
            i++;
        }
        return kana * 5 > pairs;
    }

    /** The line of the first byte that is no character of the charset, 0 when there is none. */
    static long firstBadLine(Path file, Charset charset) {
        long line = 1;
        CharsetDecoder decoder = strict(charset);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer characters = CharBuffer.allocate(1 << 16);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            for (boolean end = false; !end; ) {
                end = channel.read(bytes) < 0;
                bytes.flip();
                for (CoderResult result = CoderResult.OVERFLOW; result.isOverflow(); ) {
                    result = decoder.decode(bytes, characters, end);
                    characters.flip();
                    while (characters.hasRemaining()) if (characters.get() == '\n') line++;
                    characters.clear();
                    if (result.isError()) return line;
                }
                bytes.compact();
            }
            return decoder.flush(characters).isError() ? line : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Characters of the file without its byte order mark; a malformed byte is an IOException, never a replacement. */
    static Reader strict(Path file, Charset charset) throws IOException {
        PushbackInputStream in = new PushbackInputStream(Files.newInputStream(file), 3);
        byte[] head = in.readNBytes(3);
        int mark = markLength(head, charset);
        in.unread(head, mark, head.length - mark);
        return new InputStreamReader(in, strict(charset));
    }

    private static int markLength(byte[] head, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8) && startsWith(head, 0xEF, 0xBB, 0xBF)) return 3;
        if (charset.equals(StandardCharsets.UTF_16LE) && startsWith(head, 0xFF, 0xFE)) return 2;
        if (charset.equals(StandardCharsets.UTF_16BE) && startsWith(head, 0xFE, 0xFF)) return 2;
        return 0;
    }

    static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) return false;
        for (int i = 0; i < head.length; i++) if ((bytes[i] & 0xFF) != head[i]) return false;
        return true;
    }

    static byte[] head(Path file, int length) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The encodings that a plan may name, for the wizard. */
    public static List<String> offered() {
        return List.of(UTF_8, CP932, EUC_JP, "UTF-16LE", "UTF-16BE");
    }
}
