package tagayasu.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** The ES256 key pair that signs access tokens: made on the first start, readable by the owner only. */
public final class SigningKeys {

    private SigningKeys() {}

    /** Makes the pair in the folder when it is missing; refuses a private key that others can read. */
    public static void ensure(Path folder) {
        if (System.getenv("SMALLRYE_JWT_SIGN_KEY_LOCATION") != null) return;
        Path privateKey = folder.resolve("token-key.pem");
        Path publicKey = folder.resolve("token-key.pub.pem");
        try {
            if (!Files.exists(privateKey)) make(folder, privateKey, publicKey);
            var rights = Files.getPosixFilePermissions(privateKey);
            if (rights.contains(PosixFilePermission.OTHERS_READ) || rights.contains(PosixFilePermission.GROUP_READ))
                throw new IllegalStateException(privateKey + " is readable by others: chmod 600 it, or delete it");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("no signing key in " + folder, e);
        }
        System.setProperty("smallrye.jwt.sign.key.location", privateKey.toUri().toString());
        System.setProperty("mp.jwt.verify.publickey.location", publicKey.toUri().toString());
    }

    private static void make(Path folder, Path privateKey, Path publicKey)
            throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        Files.writeString(publicKey, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        Files.createFile(
                privateKey, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(privateKey, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    }

    private static String pem(String what, byte[] der) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n";
    }
}
