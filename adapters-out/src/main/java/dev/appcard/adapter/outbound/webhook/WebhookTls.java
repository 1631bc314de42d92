package dev.appcard.adapter.outbound.webhook;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** TLS with the certificate authorities of the JDK, whatever the server's own default is. */
@Singleton
class WebhookTls {

    private final SSLSocketFactory factory;

    WebhookTls() {
        this.factory = trusting(null);
    }

    SSLSocketFactory factory() {
        return factory;
    }

    /** @param authorities null: those of the JDK */
    static SSLSocketFactory trusting(@Nullable KeyStore authorities) {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(authorities);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has TLS", impossible);
        }
    }
}
