// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AttestationRequest} from "@ethereum-attestation-service/eas-contracts/contracts/IEAS.sol";
import {ISchemaResolver} from "@ethereum-attestation-service/eas-contracts/contracts/resolver/ISchemaResolver.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICertificates} from "../../src/interfaces/ICertificates.sol";
import {CertificatesTest} from "./CertificatesTest.sol";

/// @title What is issued, what counts of it, and what does not end it.
contract IssuingTest is CertificatesTest {
    ISchemaResolver private constant NOBODY = ISchemaResolver(address(0));

    function test_aCertificateSaysWhatItsCertifierSaid() public {
        bytes32[] memory kinds = certificates.kinds();
        for (uint256 i = 0; i < kinds.length; ++i) {
            bytes2 country = kinds[i] == LOCATION ? FINLAND : bytes2(0);
            vm.expectEmit(false, true, true, true, address(certificates));
            emit ICertificates.CertificateIssued(0, id, certifier, SITE, kinds[i], REPORT, country, EXPIRY, 0);
            bytes32 uid = issue(certifier, kinds[i], EXPIRY);
            assertCurrent(kinds[i], uid);
            ICertificates.Certificate memory c = certificates.certificate(uid);
            assertEq(
                abi.encode(c),
                abi.encode(ICertificates.Certificate(id, SITE, kinds[i], REPORT, country, certifier, EXPIRY, false))
            );
        }
        assertEq(certificates.certificateOf(id, SITE, "soc3"), 0);
        vm.expectRevert(abi.encodeWithSelector(ICertificates.NoSuchCertificate.selector, REPORT));
        certificates.certificate(REPORT);
        assertFalse(certificates.isValid(REPORT));
    }

    /// @dev The site of an offer is the provider's to change: at another one there is no certificate.
    function test_anotherSiteOrCommitmentHasNone() public {
        bytes32 uid = issue();
        assertEq(certificates.certificateOf(id, "helsinki-2", SOC2), 0);
        assertEq(certificates.certificateOf(hers, SITE, SOC2), 0);
        assertEq(certificates.certificateOf(id, SITE, ISO27001), 0);
        assertCurrent(SOC2, uid);
    }

    function test_revoked_butEASSaysThatItIsValid() public {
        bytes32 uid = issue();
        vm.expectEmit(address(certificates));
        emit ICertificates.CertificateRevoked(uid);
        revoke(certifier, uid);
        assertNone(uid);
    }

    function test_expired_butEASSaysThatItIsValid() public {
        bytes32 uid = issue();
        vm.warp(EXPIRY - 1);
        assertCurrent(SOC2, uid);
        vm.warp(EXPIRY);
        assertNone(uid);
    }

    function test_struck_forGood() public {
        bytes32 uid = issue();
        bytes32 other = issue(certifier, ISO27001, EXPIRY);
        vm.expectEmit(address(certificates));
        emit ICertificates.CertificateStruck(uid);
        certificates.strike(uid);
        assertNone(uid);
        assertCurrent(ISO27001, other);
        certificates.admit(certifier, certificates.kinds());
        assertNone(uid);
        // Its certifier can still take it back, and what has ended is struck without a word.
        revoke(certifier, uid);
        vm.recordLogs();
        certificates.strike(uid);
        assertEq(vm.getRecordedLogs().length, 0);
        vm.expectRevert(abi.encodeWithSelector(ICertificates.NoSuchCertificate.selector, REPORT));
        certificates.strike(REPORT);
    }

    /// @dev Its own newer word holds, longer or shorter, and does not fall back on the older one when it is revoked.
    function testFuzz_aNewerOneOfTheSameCertifierSupersedes(uint64 later) public {
        bytes32 first = issue();
        vm.warp(START + 1);
        later = SafeCast.toUint64(bound(later, START + 2, START + 400 days));
        vm.expectEmit(false, true, true, true, address(certificates));
        emit ICertificates.CertificateIssued(0, id, certifier, SITE, SOC2, REPORT, 0, later, first);
        bytes32 newer = issue(certifier, SOC2, later);
        assertCurrent(SOC2, newer);
        assertFalse(certificates.isValid(first));
        assertTrue(certificates.certificate(first).ended);
        revoke(certifier, first);
        assertCurrent(SOC2, newer);
        revoke(certifier, newer);
        assertNone(newer);
        assertNone(first);
    }

    /// @dev Of two certifiers' the one that lasts longer counts; the end of either leaves the other.
    function test_anotherCertifiersWordChangesNothing() public {
        bytes32 long = issue();
        bytes32 short = issue(second, SOC2, EXPIRY - 100 days);
        assertCurrent(SOC2, long);
        assertTrue(certificates.isValid(short));
        revoke(second, short);
        assertCurrent(SOC2, long);
        short = issue(second, SOC2, EXPIRY - 90 days);
        certificates.remove(second);
        assertCurrent(SOC2, long);
        assertFalse(certificates.isValid(short));
        certificates.admit(second, certificates.kinds());
        revoke(certifier, long);
        assertCurrent(SOC2, short);
    }

    /// @dev A fault of others: what has nothing to do with an attestation made it invalid.
    function test_nothingUnrelatedEndsIt() public {
        bytes32 uid = issue();
        attest(certifier, request(SOC2, hers, SITE, EXPIRY));
        attest(certifier, request(SOC2, id, "helsinki-2", EXPIRY));
        issue(certifier, HARDWARE, EXPIRY);
        certificates.strike(attest(second, request(SOC2, hers, SITE, EXPIRY)));
        certificates.slash(second, LEAST_BOND);
        certificates.remove(second);
        vm.prank(second);
        try certificates.resign() {} catch {}
        certificates.setLeastBond(5 * LEAST_BOND);
        registry.register("uint256 commitment", certificates, true);
        vm.prank(provider);
        staking.addBond(id, 1 ether);
        nextEpoch();
        assertCurrent(SOC2, uid);
    }

    /// @dev Certificates of certifiers who are not in standing keep their places, which are enough for eight.
    function test_eightCertifiersHavePlaces() public {
        address[10] memory certifiers;
        bytes32[8] memory uids;
        for (uint256 k = 0; k < 10; ++k) {
            certifiers[k] = makeAddr(vm.toString(k));
            enrol(certifiers[k]);
        }
        for (uint64 k = 0; k < 8; ++k) {
            uids[k] = issue(certifiers[k], SOC2, EXPIRY - k);
        }
        certificates.remove(certifiers[0]);
        AttestationRequest memory r = request(SOC2, id, SITE, EXPIRY - 10);
        bytes memory full = abi.encodeWithSelector(ICertificates.TooManyCertificates.selector, id, SITE, SOC2);
        vm.prank(certifiers[8]);
        vm.expectRevert(full);
        eas.attest(r);
        // Its own place is there for each, and so is that of one that has ended.
        uids[5] = issue(certifiers[5], SOC2, EXPIRY - 5);
        assertCurrent(SOC2, uids[1]);
        revoke(certifiers[1], uids[1]);
        bytes32 ninth = attest(certifiers[8], r);
        vm.prank(certifiers[9]);
        vm.expectRevert(full);
        eas.attest(r);
        certificates.admit(certifiers[0], certificates.kinds());
        assertCurrent(SOC2, uids[0]);
        for (uint256 k = 0; k < 8; ++k) {
            assertEq(certificates.isValid(uids[k]), k != 1);
            if (k != 1) revoke(certifiers[k], uids[k]);
        }
        assertCurrent(SOC2, ninth);
        // Expired ones make room, too.
        vm.warp(EXPIRY);
        for (uint256 k = 0; k < 8; ++k) {
            issue(certifiers[k], SOC2, EXPIRY + 1);
        }
    }

    function test_refuses_whatIsNotSaidProperly() public {
        AttestationRequest memory r = request(SOC2, id, SITE, EXPIRY);
        r.data.revocable = false;
        refuse(r, invalid("revocable"));
        r = request(SOC2, id, 0, EXPIRY);
        refuse(r, invalid("site"));
        r = request(SOC2, id, SITE, 0);
        refuse(r, invalid("expiry"));
        r = request(SOC2, id, SITE, START + 400 days + 1);
        refuse(r, invalid("expiry"));
        r = request(SOC2, id, SITE, EXPIRY);
        r.data.data = abi.encode(id, SITE, bytes32(0));
        refuse(r, invalid("document"));
        r.data.data = abi.encode(id, SITE, REPORT, FINLAND);
        refuse(r, invalid("data"));
        r.data.data = abi.encode(id, SITE);
        refuse(r, invalid("data"));
        r = request(LOCATION, id, SITE, EXPIRY);
        r.data.data = abi.encode(id, SITE, REPORT);
        refuse(r, invalid("data"));
        r = request(SOC2, id, SITE, EXPIRY);
        r.data.data = abi.encode(uint256(77), SITE, REPORT);
        refuse(r, invalid("commitment"));
        issue(certifier, SOC2, START + 400 days);
    }

    function testFuzz_aCountryIsTwoCapitalLetters(bytes2 country) public {
        AttestationRequest memory r = request(LOCATION, id, SITE, EXPIRY);
        r.data.data = abi.encode(id, SITE, REPORT, country);
        bool good = true;
        for (uint256 k = 0; k < 2; ++k) {
            good = good && country[k] >= 0x41 && country[k] <= 0x5a;
        }
        if (good) {
            assertEq(certificates.certificate(attest(certifier, r)).country, country);
        } else {
            refuse(r, invalid("country"));
        }
    }

    function test_refuses_aCountryWithMoreBehindIt() public {
        AttestationRequest memory r = request(LOCATION, id, SITE, EXPIRY);
        // It is a literal.
        // forge-lint: disable-next-line(unsafe-typecast)
        r.data.data = abi.encode(id, SITE, REPORT, bytes32("FIN"));
        refuse(r, "");
    }

    /// @dev A reference is no certificate, of whatever schema it is.
    function test_refuses_aReference() public {
        AttestationRequest memory plain = request(SOC2, id, SITE, EXPIRY);
        plain.schema = registry.register("string anything", certificates, true);
        bytes32 schema = registry.register("bool fine", NOBODY, true);
        AttestationRequest memory foreign = request(SOC2, id, SITE, EXPIRY);
        foreign.schema = schema;
        foreign.data.refUID = attest(alice, foreign);
        foreign.schema = certificates.schemaOf(SOC2);
        refuse(foreign, invalid("refUID"));
        foreign.data.refUID = issue();
        refuse(foreign, invalid("refUID"));
        // A schema of somebody else's that names this contract is none of its kinds.
        refuse(plain, abi.encodeWithSelector(ICertificates.NoSuchKind.selector, plain.schema));
    }

    function test_onlyGovernanceStrikes() public {
        bytes32 uid = issue();
        address[4] memory others = [certifier, provider, council, guardian];
        for (uint256 k = 0; k < others.length; ++k) {
            vm.prank(others[k]);
            vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, others[k]));
            certificates.strike(uid);
        }
    }
}
