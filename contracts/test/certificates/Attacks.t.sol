// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {
    AccessDenied,
    Attestation,
    InvalidSignature,
    Signature
} from "@ethereum-attestation-service/eas-contracts/contracts/Common.sol";
import {
    AttestationRequest,
    AttestationRequestData,
    DelegatedAttestationRequest,
    IEAS,
    MultiAttestationRequest,
    MultiRevocationRequest,
    RevocationRequest,
    RevocationRequestData
} from "@ethereum-attestation-service/eas-contracts/contracts/IEAS.sol";
import {SchemaResolver} from "@ethereum-attestation-service/eas-contracts/contracts/resolver/SchemaResolver.sol";

import {Certificates} from "../../src/Certificates.sol";
import {ICertificates} from "../../src/interfaces/ICertificates.sol";
import {CallingToken} from "../doubles/CallingToken.sol";
import {LastingToken, TaxingToken} from "../doubles/OddTokens.sol";
import {CertificatesTest} from "./CertificatesTest.sol";

interface IDelegating {
    function getDomainSeparator() external view returns (bytes32);
    function getAttestTypeHash() external view returns (bytes32);
    function getNonce(address account) external view returns (uint256);
}

/// @title What somebody might try, through EAS and around it.
contract CertificateAttacksTest is CertificatesTest {
    function test_issuedToAnotherThanTheProvider() public {
        AttestationRequest memory r = request(SOC2, id, SITE, EXPIRY);
        r.data.recipient = alice;
        refuse(r, abi.encodeWithSelector(ICertificates.WrongRecipient.selector, id, alice));
        r = request(SOC2, hers, SITE, EXPIRY);
        r.data.recipient = provider;
        refuse(r, abi.encodeWithSelector(ICertificates.WrongRecipient.selector, hers, provider));
    }

    function test_aProviderCertifiesItself() public {
        AttestationRequest memory r = request(SOC2, id, SITE, EXPIRY);
        refuse(provider, r, abi.encodeWithSelector(ICertificates.NotAdmitted.selector, provider, SOC2));
    }

    function test_onlyEASAsks() public {
        Attestation memory a = eas.getAttestation(issue());
        Attestation[] memory all = new Attestation[](1);
        all[0] = a;
        uint256[] memory values = new uint256[](1);
        address[2] memory callers = [certifier, address(this)];
        for (uint256 k = 0; k < callers.length; ++k) {
            vm.startPrank(callers[k]);
            vm.expectRevert(AccessDenied.selector);
            certificates.attest(a);
            vm.expectRevert(AccessDenied.selector);
            certificates.multiAttest(all, values);
            vm.expectRevert(AccessDenied.selector);
            certificates.revoke(a);
            vm.expectRevert(AccessDenied.selector);
            certificates.multiRevoke(all, values);
            vm.stopPrank();
        }
        assertCurrent(SOC2, a.uid);
    }

    /// @dev It keeps no ether: what is sent along comes back, and what is meant for the resolver is refused.
    function test_valueSent() public {
        vm.deal(certifier, 2 ether);
        AttestationRequest memory r = request(SOC2, id, SITE, EXPIRY);
        vm.prank(certifier);
        eas.attest{value: 1 ether}(r);
        assertEq(certifier.balance, 2 ether);
        r.data.value = 1 ether;
        vm.prank(certifier);
        vm.expectRevert(SchemaResolver.NotPayable.selector);
        eas.attest{value: 1 ether}(r);
        vm.prank(certifier);
        (bool sent,) = address(certificates).call{value: 1}("");
        assertFalse(sent);
        assertEq(address(certificates).balance, 0);
    }

    function test_revokedByAnother() public {
        bytes32 uid = issue();
        RevocationRequest memory r = RevocationRequest(certificates.schemaOf(SOC2), RevocationRequestData(uid, 0));
        address[3] memory others = [second, provider, address(this)];
        for (uint256 k = 0; k < others.length; ++k) {
            vm.prank(others[k]);
            vm.expectRevert(AccessDenied.selector);
            eas.revoke(r);
        }
        assertCurrent(SOC2, uid);
        // One that is not in standing can still take back what it said.
        certificates.remove(certifier);
        revoke(certifier, uid);
        certificates.admit(certifier, certificates.kinds());
        assertNone(uid);
    }

    function test_manyAtOnce() public {
        bytes32[2] memory kinds = [SOC2, HARDWARE];
        MultiAttestationRequest[] memory requests = new MultiAttestationRequest[](2);
        for (uint256 k = 0; k < 2; ++k) {
            requests[k] = MultiAttestationRequest(certificates.schemaOf(kinds[k]), new AttestationRequestData[](2));
            requests[k].data[0] = request(kinds[k], id, SITE, EXPIRY).data;
            requests[k].data[1] = request(kinds[k], hers, SITE, EXPIRY).data;
        }
        vm.prank(certifier);
        bytes32[] memory uids = eas.multiAttest(requests);
        assertCurrent(SOC2, uids[0]);
        assertCurrent(HARDWARE, uids[2]);
        assertEq(certificates.certificateOf(hers, SITE, HARDWARE), uids[3]);
        // One that may not be issued takes all with it.
        requests[1].data[1].recipient = provider;
        vm.prank(certifier);
        vm.expectRevert(abi.encodeWithSelector(ICertificates.WrongRecipient.selector, hers, provider));
        eas.multiAttest(requests);
        assertCurrent(SOC2, uids[0]);

        MultiRevocationRequest[] memory revocations = new MultiRevocationRequest[](1);
        revocations[0] = MultiRevocationRequest(certificates.schemaOf(SOC2), new RevocationRequestData[](2));
        revocations[0].data[0].uid = uids[0];
        revocations[0].data[1].uid = uids[1];
        vm.prank(certifier);
        eas.multiRevoke(revocations);
        assertNone(uids[0]);
        assertFalse(certificates.isValid(uids[1]));
        assertTrue(certificates.isValid(uids[3]));
    }

    /// @dev The same twice in one call: the second supersedes the first, and one is left.
    function test_theSameTwiceAtOnce() public {
        MultiAttestationRequest[] memory requests = new MultiAttestationRequest[](1);
        requests[0] = MultiAttestationRequest(certificates.schemaOf(SOC2), new AttestationRequestData[](2));
        requests[0].data[0] = request(SOC2, id, SITE, EXPIRY).data;
        requests[0].data[1] = request(SOC2, id, SITE, EXPIRY).data;
        vm.prank(certifier);
        bytes32[] memory uids = eas.multiAttest(requests);
        assertCurrent(SOC2, uids[1]);
        assertFalse(certificates.isValid(uids[0]));
    }

    function signed(uint256 key, address attester) private view returns (DelegatedAttestationRequest memory d) {
        IDelegating signing = IDelegating(address(eas));
        AttestationRequest memory r = request(SOC2, id, SITE, EXPIRY);
        (d.schema, d.data, d.attester, d.deadline) = (r.schema, r.data, attester, START + 1 hours);
        bytes32 content = keccak256(
            abi.encode(
                signing.getAttestTypeHash(),
                attester,
                d.schema,
                d.data.recipient,
                d.data.expirationTime,
                d.data.revocable,
                d.data.refUID,
                keccak256(d.data.data),
                d.data.value,
                signing.getNonce(attester),
                d.deadline
            )
        );
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", signing.getDomainSeparator(), content));
        (uint8 v, bytes32 r_, bytes32 s) = vm.sign(key, digest);
        d.signature = Signature(v, r_, s);
    }

    /// @dev Whoever brings a signature, the certifier is who signed; and it counts once.
    function test_bySignature() public {
        DelegatedAttestationRequest memory d = signed(certifierKey, certifier);
        vm.prank(provider);
        bytes32 uid = eas.attestByDelegation(d);
        assertCurrent(SOC2, uid);
        assertEq(certificates.certificate(uid).certifier, certifier);
        revoke(certifier, uid);
        vm.prank(provider);
        vm.expectRevert(InvalidSignature.selector);
        eas.attestByDelegation(d);
        assertNone(uid);
        // A certifier's sending does not make another's signature a certifier's.
        (address stranger, uint256 key) = makeAddrAndKey("stranger");
        d = signed(key, stranger);
        vm.prank(certifier);
        vm.expectRevert(abi.encodeWithSelector(ICertificates.NotAdmitted.selector, stranger, SOC2));
        eas.attestByDelegation(d);
        d = signed(key, certifier);
        vm.prank(certifier);
        vm.expectRevert(InvalidSignature.selector);
        eas.attestByDelegation(d);
    }

    /// @dev A signature that was not used before the certifier resigned is worth nothing after.
    function test_bySignatureAfterItResigned() public {
        DelegatedAttestationRequest memory d = signed(certifierKey, certifier);
        vm.prank(certifier);
        certificates.resign();
        vm.expectRevert(abi.encodeWithSelector(ICertificates.HasResigned.selector, certifier, START + THAWING));
        eas.attestByDelegation(d);
    }

    /// @dev Whoever foresees the address can register the same schemas first: they are the same.
    function test_theSchemasAreRegisteredByAnotherFirst() public {
        address next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
        vm.startPrank(alice);
        bytes32 schema = registry.register(
            "uint256 commitment,bytes32 site,bytes32 soc2Report", SchemaResolver(payable(next)), true
        );
        // Another resolver, another text, or one that cannot be revoked, is another schema.
        assertTrue(
            registry.register("uint256 commitment,bytes32 site,bytes32 soc2Report", certificates, false) != schema
        );
        vm.stopPrank();
        Certificates late = new Certificates(config_(), address(authority), LEAST_BOND);
        assertEq(address(late), next);
        assertEq(late.schemaOf(SOC2), schema);
        bytes32[] memory kinds = late.kinds();
        for (uint256 k = 0; k < kinds.length; ++k) {
            assertEq(address(registry.getSchema(late.schemaOf(kinds[k])).resolver), next);
            assertTrue(registry.getSchema(late.schemaOf(kinds[k])).revocable);
            assertEq(registry.getSchema(late.schemaOf(kinds[k])).uid, late.schemaOf(kinds[k]));
        }
    }

    /// @dev A certificate of another deployment over the same EAS is none here.
    function test_anotherDeploymentsCertificates() public {
        Certificates other = new Certificates(config_(), address(authority), LEAST_BOND);
        AttestationRequest memory r = request(SOC2, id, SITE, EXPIRY);
        r.schema = other.schemaOf(SOC2);
        refuse(r, abi.encodeWithSelector(ICertificates.NotAdmitted.selector, certifier, SOC2));
        assertEq(certificates.schemaOf("soc3"), 0);
    }

    /// @dev A call of its own, as expectRevert wants it.
    function make(ICertificates.Config memory c, address authority_, uint256 bond) external returns (Certificates) {
        return new Certificates(c, authority_, bond);
    }

    function refuseConfig(ICertificates.Config memory c, address authority_, string memory what) private {
        vm.expectRevert(abi.encodeWithSelector(ICertificates.InvalidConfig.selector, what));
        this.make(c, authority_, LEAST_BOND);
    }

    function test_refuses_aWrongDeployment() public {
        ICertificates.Config memory c = config_();
        c.eas = alice;
        refuseConfig(c, address(authority), "eas");
        c = config_();
        c.staking = alice;
        refuseConfig(c, address(authority), "staking");
        refuseConfig(config_(), alice, "authority");
        c = config_();
        for (uint256 k = 0; k < 2; ++k) {
            c.thawing = k == 0 ? 1 minutes - 1 : 365 days + 1;
            vm.expectRevert(
                abi.encodeWithSelector(ICertificates.OutOfBounds.selector, "thawing", c.thawing, 1 minutes, 365 days)
            );
            this.make(c, address(authority), LEAST_BOND);
            c.thawing = k == 0 ? 1 minutes : 365 days;
            assertEq(this.make(c, address(authority), LEAST_BOND).config().thawing, c.thawing);
        }
        vm.expectRevert(abi.encodeWithSelector(ICertificates.OutOfBounds.selector, "leastBond", 0, 1, 1e7 ether));
        this.make(c, address(authority), 0);
        assertEq(abi.encode(certificates.config()), abi.encode(config_()));
        c = config_();
        address next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
        vm.expectEmit(next);
        emit ICertificates.Configured(c, address(authority), LEAST_BOND);
        this.make(c, address(authority), LEAST_BOND);
    }

    /// @dev Over another token, and with a certifier that is in.
    function over(address token) private {
        vm.mockCall(address(staking), abi.encodeCall(staking.config, ()), abi.encode(token, address(ledger), 1));
        address next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
        bytes4[] memory functions = new bytes4[](2);
        (functions[0], functions[1]) = (certificates.slash.selector, certificates.admit.selector);
        authority.setTargetFunctionRole(next, functions, authority.GOVERNOR());
        certificates = new Certificates(config_(), address(authority), LEAST_BOND);
        LastingToken(token).approve(address(certificates), type(uint256).max);
    }

    function test_aTokenThatTaxes() public {
        over(address(new TaxingToken()));
        vm.expectRevert(abi.encodeWithSelector(ICertificates.InexactTransfer.selector, 100, 99));
        certificates.addBond(100);
    }

    /// @dev What cannot be burned goes to where nobody gets it from.
    function test_aTokenThatCannotBeBurned() public {
        LastingToken token = new LastingToken();
        over(address(token));
        certificates.addBond(100);
        certificates.slash(address(this), 100);
        assertEq(token.balanceOf(0x000000000000000000000000000000000000dEaD), 50);
        assertEq(token.balanceOf(treasury), 50);
    }

    /// @dev A token that calls back in the middle of a payment finds the door closed.
    function test_aTokenThatCallsBack() public {
        CallingToken token = new CallingToken();
        over(address(token));
        certificates.addBond(100);
        certificates.resign();
        vm.warp(START + THAWING);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(certificates.withdrawBond, ());
        calls[1] = abi.encodeCall(certificates.addBond, (1));
        token.callInBetween(address(certificates), calls);
        uint256 before = token.balanceOf(address(this));
        certificates.withdrawBond();
        assertEq(token.balanceOf(address(this)), before + 100);
        for (uint256 k = 0; k < 2; ++k) {
            (bool done,) = token.outcome(k);
            assertFalse(done);
        }
    }
}
