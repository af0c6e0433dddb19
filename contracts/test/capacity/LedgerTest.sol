// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Test} from "forge-std/Test.sol";

import {Capacity} from "../../src/Capacity.sol";
import {BlockHashBeacon} from "../../src/beacons/BlockHashBeacon.sol";
import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Rules} from "../Rules.sol";
import {TermsDouble} from "../doubles/TermsDouble.sol";
import {VerifierDouble} from "../doubles/VerifierDouble.sol";

/// @title A ledger with one commitment of 300 units of speed class 7, and the steps of its life.
abstract contract LedgerTest is Test {
    uint256 internal constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;
    uint256 internal constant GENESIS = 1000;
    uint256 internal constant SLOT = 23; // blocks, as what follows
    uint256 internal constant EPOCH = 10 * SLOT;
    uint256 internal constant PERIOD = 5 * EPOCH;
    uint256 internal constant ID = 7;
    uint256 internal constant UNITS = 300;
    uint8 internal constant SPEED_CLASS = 7;
    uint256 internal constant CLAIMED = 6;
    uint256 internal constant SEAL_ROOT = 0x5ea1;
    uint256 internal constant CHAIN_ROOT = 0xc4a14;
    uint32 internal constant LAST_EPOCH = 9;

    address internal provider = makeAddr("provider");
    address internal stranger = makeAddr("stranger");
    TermsDouble internal staking = new TermsDouble();
    VerifierDouble internal verifier = new VerifierDouble();
    IBeacon internal source = new BlockHashBeacon();
    AccessManager internal authority = new AccessManager(address(this));
    ICapacity.Config internal rules = Rules.capacity();
    Capacity internal capacity;

    function setUp() public virtual {
        vm.roll(GENESIS);
        capacity = new Capacity(rules, address(staking), address(verifier), address(source), address(authority));
        setTerms(IStaking.State.Active, 0, LAST_EPOCH);
    }

    function setTerms(IStaking.State state, uint32 start, uint32 end) internal {
        // forge-lint: disable-next-line(unsafe-typecast)
        uint16 units = uint16(UNITS);
        staking.set(ID, IStaking.Terms(provider, units, start, end, state, false, SPEED_CLASS));
        staking.setMaxLeased(ID, UNITS);
    }

    /// @dev The block with which a slot begins.
    function slotAt(uint256 slot) internal pure returns (uint256) {
        return GENESIS + SLOT * slot;
    }

    function periodOf(uint256 number) internal pure returns (uint256) {
        return (number - GENESIS) / PERIOD;
    }

    /// @dev Seals the commitment: a root is posted in this block, and the seal was begun three blocks before. Goes on to
    /// the next.
    function sealAt(uint256 number) internal {
        vm.roll(number - 3);
        vm.prank(provider);
        capacity.beginSeal(ID);
        vm.roll(number);
        capacity.drawSeal(ID, "");
        postNow(SEAL_ROOT);
        vm.roll(number + 1);
    }

    function postNow(uint256 sealRoot) internal {
        (, uint256 ctx,,) = capacity.sealOf(ID, periodOf(block.number));
        vm.prank(provider);
        capacity.postSeal(ID, ctx, sealRoot);
    }

    function openAt(uint256 challenge) internal {
        vm.roll(challenge + 1);
        capacity.open(challenge, "");
    }

    /// @dev Opens a challenge and responds to it in the block after it.
    function respondTo(uint256 challenge) internal {
        openAt(challenge);
        respondNow(challenge, CLAIMED);
    }

    function respondNow(uint256 challenge, uint256 n) internal {
        uint256 beacon = capacity.beaconOf(challenge);
        vm.prank(provider);
        capacity.respond(ID, challenge, beacon, n, CHAIN_ROOT);
    }

    /// @dev Protocol section 8, from the block's hash.
    function tagged(string memory tag, uint256 challenge) internal view returns (uint256) {
        uint256 slot = (challenge - GENESIS) / SLOT;
        bytes memory value = abi.encodePacked(blockhash(challenge));
        return uint256(keccak256(abi.encode(tag, block.chainid, address(capacity), slot, value)));
    }

    function aProof() internal pure returns (ICapacity.Proof memory proof) {
        for (uint256 i = 0; i < 8; ++i) {
            proof.points[i] = 100 + i;
        }
        proof.commitments = [uint256(200), 201];
        proof.commitmentPok = [uint256(300), 301];
    }

    /// @dev Makes `aProof` the valid proof of this statement.
    function accept(uint256[5] memory statement) internal {
        ICapacity.Proof memory proof = aProof();
        verifier.accept(proof.points, proof.commitments, proof.commitmentPok, statement);
    }

    /// @dev Makes `aProof` the valid proof of the drawn audit of a response.
    function acceptProofOf(uint256 challenge) internal {
        (uint256 ctx, uint256 sealRoot) = capacity.sealAt(ID, challenge);
        uint256 query = capacity.queryOf(ID, challenge, CHAIN_ROOT);
        accept([ctx, sealRoot, capacity.beaconOf(challenge), CHAIN_ROOT, query]);
    }

    function proveNow(uint256 challenge) internal {
        capacity.draw(challenge, "");
        acceptProofOf(challenge);
        capacity.prove(ID, challenge, CHAIN_ROOT, "", aProof());
    }

    /// @dev Responds to a challenge and proves the audit as early as possible.
    function proveIn(uint256 challenge) internal {
        respondTo(challenge);
        vm.roll(challenge + SLOT);
        proveNow(challenge);
    }

    function lastProofBlock(uint256 challenge) internal view returns (uint256) {
        return challenge + rules.responseWindow + 2 + rules.proofWindow;
    }
}
