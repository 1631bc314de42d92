package dev.appcard.adapter.inbound.admin;

import dev.appcard.application.port.inbound.admin.AdminUseCases;
import dev.appcard.application.port.inbound.admin.CreateMerchantUseCase;
import dev.appcard.domain.merchant.ApiKeys;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.RegisteredAddress;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code create-merchant}: prints the keys once; the database stores only their hashes. */
@Command(
        name = "create-merchant",
        description = "make a merchant and print its keys, once; without arguments it says what it takes",
        sortOptions = false,
        sortSynopsis = false)
final class CreateMerchantCommand implements Runnable {

    private final AdminUseCases useCases;

    @Mixin
    private final MerchantOptions merchantOptions = new MerchantOptions();

    @Mixin
    private final KeyOptions keyOptions = new KeyOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    CreateMerchantCommand(AdminUseCases useCases) {
        this.useCases = useCases;
    }

    @Override
    public void run() {
        OptionReader options = new OptionReader(spec.commandLine());
        Merchant merchant = merchantOptions.merchant(options);
        Optional<ApiKeys> given = keyOptions.given(options);
        CreateMerchantUseCase useCase = useCases.createMerchant();
        ApiKeys keys = given.orElseGet(() -> useCase.newKeys(keyOptions.isLive()));
        switch (useCase.create(merchant, keys)) {
            case DONE -> show(merchant, keys, spec.commandLine().getOut());
            case ID_TAKEN ->
                throw new IllegalStateException(
                        "there is a merchant " + merchant.id().value() + " already; choose another --id");
            case LOOPBACK_WHEN_LIVE ->
                throw options.refused(
                        MerchantOptions.RETURN_ADDRESS,
                        RegisteredAddress.LOOPBACK_ANY_PORT
                                + " is for test keys only; give the shop's own https address, or leave out --live");
        }
    }

    private static void show(Merchant merchant, ApiKeys keys, PrintWriter out) {
        out.println("merchant " + merchant.id().value() + " is made; its keys are shown only now:");
        out.println("secret key: " + keys.secret());
        out.println("client key: " + keys.client());
    }
}
