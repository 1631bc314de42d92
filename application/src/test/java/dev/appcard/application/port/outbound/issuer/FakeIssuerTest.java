package dev.appcard.application.port.outbound.issuer;

class FakeIssuerTest implements IssuerGatewayContract, CardRegistrationContract {

    private final FakeIssuer issuer = new FakeIssuer();

    @Override
    public IssuerGateway gateway() {
        return issuer;
    }

    @Override
    public IssuerPeer peer() {
        return issuer;
    }
}
