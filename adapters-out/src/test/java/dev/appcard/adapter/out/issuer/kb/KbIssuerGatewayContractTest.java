package dev.appcard.adapter.out.issuer.kb;

import dev.appcard.application.port.out.issuer.IssuerGateway;
import dev.appcard.application.port.out.issuer.IssuerGatewayContract;
import dev.appcard.application.port.out.issuer.IssuerPeer;

class KbIssuerGatewayContractTest implements IssuerGatewayContract {

    private final KbIssuerGateway gateway = KbFixture.gateway();
    private final KbPeer peer = new KbPeer(KbFixture.KEY.reveal(), KbFixture.MAC_KEY.reveal());

    @Override
    public IssuerGateway gateway() {
        return gateway;
    }

    @Override
    public IssuerPeer peer() {
        return peer;
    }
}
