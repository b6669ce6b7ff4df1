package tagayasu.platform.retry;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import tagayasu.platform.json.Json;

/** What makes two requests the same: where they go and what they say, the bytes of uploaded files included. */
final class RequestHash {

    private RequestHash() {}

    static String of(HttpServerRequest request, Method method, Object[] values) throws IOException {
        MessageDigest hash = sha256();
        add(hash, request.method() + " " + request.uri());
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].isAnnotationPresent(Context.class)) continue;
            if (parameters[i].getType().getName().startsWith("jakarta.ws.rs.core.")) continue;
            if (values[i] instanceof FileUpload file) addFile(hash, file);
            else
                add(
                        hash,
                        values[i] instanceof String text
                                ? text
                                : Json.of(values[i]).toString());
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static void add(MessageDigest hash, String text) {
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
    }

    private static void addFile(MessageDigest hash, FileUpload file) throws IOException {
        add(hash, file.fileName());
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) hash.update(buffer, 0, n);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
