package dev.appcard.adapter.inbound.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The client key stands in every page: whoever adds a call to this list has to mean it. */
class ClientKeyAllowedTest {

    @Test
    void onlyOpeningShouldBePossibleWithTheClientKey() {
        assertThat(new ClassFileImporter()
                        .importPackages("dev.appcard.adapter.inbound.rest").stream()
                                .flatMap(type -> type.getMethods().stream())
                                .filter(method -> method.isAnnotatedWith(ClientKeyAllowed.class))
                                .map(method -> method.getOwner().getSimpleName() + "." + method.getName()))
                .containsExactlyInAnyOrder("PaymentResource.open", "AuthorizationResource.open");
    }
}
