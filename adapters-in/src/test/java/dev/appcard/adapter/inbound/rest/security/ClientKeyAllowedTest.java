package dev.appcard.adapter.inbound.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The client key stands in every page: a call is added to this list only on purpose. */
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
