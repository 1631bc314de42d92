package dev.appcard.adapter.inbound.it;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR exactly as it was built, and in it the test that runs inside the server, with AssertJ. */
public final class GatewayArchive {
    private GatewayArchive() {}

    /** For an Arquillian {@code @Deployment}; every test uses the same archive name and so the same address. */
    public static WebArchive with(Class<?>... tests) {
        return ShrinkWrap.create(ZipImporter.class, "appcard.war")
                .importFrom(new File("target/appcard.war"))
                .as(WebArchive.class)
                .addClasses(tests)
                .addAsLibrary(libraryOf(Assertions.class));
    }

    private static File libraryOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
