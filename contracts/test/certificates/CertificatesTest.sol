// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {
    AttestationRequest,
    AttestationRequestData,
    IEAS,
    RevocationRequest,
    RevocationRequestData
} from "@ethereum-attestation-service/eas-contracts/contracts/IEAS.sol";
import {ISchemaRegistry} from "@ethereum-attestation-service/eas-contracts/contracts/ISchemaRegistry.sol";

import {Authority} from "../../src/Authority.sol";
import {Certificates} from "../../src/Certificates.sol";
import {ICertificates} from "../../src/interfaces/ICertificates.sol";
import {MoneyTest} from "../staking/MoneyTest.sol";

/// @title EAS as its package has compiled it, our resolver over it, two providers with a commitment each, and two
/// certifiers who are admitted for everything. The test itself governs, without a delay.
abstract contract CertificatesTest is MoneyTest {
    string private constant EAS_ARTIFACTS =
        "node_modules/@ethereum-attestation-service/eas-contracts/artifacts/contracts/";
    bytes32 internal constant SOC2 = "soc2";
    bytes32 internal constant ISO27001 = "iso27001";
    bytes32 internal constant LOCATION = "location";
    bytes32 internal constant HARDWARE = "hardware";
    bytes32 internal constant SITE = "helsinki-1";
    bytes32 internal constant REPORT = keccak256("report");
    uint256 internal constant LEAST_BOND = 10_000 ether;
    uint32 internal constant THAWING = 45 days;
    uint64 internal constant START = 20_000 days;
    uint64 internal constant EXPIRY = 20_365 days;
    bytes2 internal constant FINLAND = "FI";

    ISchemaRegistry internal registry;
    IEAS internal eas;
    Certificates internal certificates;
    address internal certifier;
    uint256 internal certifierKey;
    address internal second = makeAddr("second certifier");
    /// @dev The provider's, and Alice's.
    uint256 internal id;
    uint256 internal hers;

    function setUp() public virtual override {
        super.setUp();
        vm.warp(START);
        (certifier, certifierKey) = makeAddrAndKey("certifier");
        registry = ISchemaRegistry(deployEAS("SchemaRegistry", ""));
        eas = IEAS(deployEAS("EAS", abi.encode(registry)));
        address next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        authority = new Authority(
            Authority.Config({
                admin: address(this),
                guardian: guardian,
                council: council,
                elected: false,
                delay: 0,
                capacity: address(ledger),
                staking: address(staking),
                market: address(0),
                certificates: next
            })
        );
        certificates = new Certificates(config_(), address(authority), LEAST_BOND);
        assertEq(address(certificates), next);
        id = create(COLLATERAL / 10);
        vm.prank(alice);
        hers = staking.createCommitment(UNITS, 10, 0, DURATION, COMMISSION, COLLATERAL / 10);
        enrol(certifier);
        enrol(second);
    }

    function config_() internal view returns (ICertificates.Config memory) {
        return ICertificates.Config({eas: address(eas), staking: address(staking), thawing: THAWING});
    }

    function deployEAS(string memory name, bytes memory arguments) internal virtual returns (address made) {
        string memory file = string.concat(EAS_ARTIFACTS, name, ".sol/", name, ".json");
        bytes memory code = abi.encodePacked(vm.parseJsonBytes(vm.readFile(file), ".bytecode"), arguments);
        assembly ("memory-safe") {
            made := create(0, add(code, 32), mload(code))
        }
        assertTrue(made != address(0), name);
    }

    function enrol(address who) internal {
        fund(who);
        vm.prank(who);
        certificates.addBond(LEAST_BOND);
        certificates.admit(who, certificates.kinds());
    }

    function fund(address who) internal {
        assertTrue(flt.transfer(who, 10 * LEAST_BOND));
        vm.prank(who);
        flt.approve(address(certificates), type(uint256).max);
    }

    function request(bytes32 kind, uint256 commitment, bytes32 site, uint64 expiry)
        internal
        view
        returns (AttestationRequest memory)
    {
        bytes memory data =
            kind == LOCATION ? abi.encode(commitment, site, REPORT, FINLAND) : abi.encode(commitment, site, REPORT);
        return AttestationRequest(
            certificates.schemaOf(kind),
            AttestationRequestData(staking.termsOf(commitment).provider, expiry, true, 0, data, 0)
        );
    }

    function attest(address who, AttestationRequest memory r) internal returns (bytes32) {
        vm.prank(who);
        return eas.attest(r);
    }

    function issue(address who, bytes32 kind, uint64 expiry) internal returns (bytes32) {
        return attest(who, request(kind, id, SITE, expiry));
    }

    function issue() internal returns (bytes32) {
        return issue(certifier, SOC2, EXPIRY);
    }

    function revoke(address who, bytes32 uid) internal {
        bytes32 schema = eas.getAttestation(uid).schema;
        vm.prank(who);
        eas.revoke(RevocationRequest(schema, RevocationRequestData(uid, 0)));
    }

    function refuse(AttestationRequest memory r, bytes memory reason) internal {
        refuse(certifier, r, reason);
    }

    function refuse(address who, AttestationRequest memory r, bytes memory reason) internal {
        vm.prank(who);
        vm.expectRevert(reason);
        eas.attest(r);
    }

    function invalid(string memory what) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ICertificates.InvalidCertificate.selector, what);
    }

    function assertCurrent(bytes32 kind, bytes32 uid) internal view {
        assertEq(certificates.certificateOf(id, SITE, kind), uid);
        if (uid != 0) assertTrue(certificates.isValid(uid));
    }

    /// @dev Not valid, whatever EAS says of it.
    function assertNone(bytes32 uid) internal view {
        assertEq(certificates.certificateOf(id, SITE, SOC2), 0);
        assertFalse(certificates.isValid(uid));
        assertTrue(eas.isAttestationValid(uid), "EAS says that it exists");
    }
}
