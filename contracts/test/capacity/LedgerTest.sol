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

/// @title A ledger with one commitment of 300 units, and the steps of its life.
abstract contract LedgerTest is Test {
    uint256 internal constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;
    uint256 internal constant GENESIS = 1000;
    uint256 internal constant ID = 7;
    uint256 internal constant UNITS = 300;
    uint256 internal constant SEAL_ROOT = 0x5ea1;
    uint256 internal constant SHARE_ROOT = 0x54a2e;
    uint32 internal constant LAST_EPOCH = 9;

    address internal provider = makeAddr("provider");
    address internal stranger = makeAddr("stranger");
    TermsDouble internal staking = new TermsDouble();
    VerifierDouble internal verifier = new VerifierDouble();
    IBeacon internal hashes = new BlockHashBeacon();
    AccessManager internal authority = new AccessManager(address(this));
    ICapacity.Config internal rules = Rules.capacity();
    Capacity internal capacity;

    function setUp() public virtual {
        vm.roll(GENESIS);
        capacity = new Capacity(rules, address(staking), address(verifier), address(hashes), address(authority));
        setTerms(IStaking.State.Active, 0, LAST_EPOCH);
    }

    function setTerms(IStaking.State state, uint32 start, uint32 end) internal {
        // forge-lint: disable-next-line(unsafe-typecast)
        staking.set(ID, IStaking.Terms(provider, uint16(UNITS), start, end, state, false));
    }

    /// @dev Seals the commitment in a block and goes on to the next.
    function sealAt(uint256 number) internal {
        vm.roll(number);
        vm.startPrank(provider);
        capacity.beginSeal(ID);
        (, uint256 ctx,,) = capacity.sealOf(ID, (number - GENESIS) / rules.epochBlocks / rules.sealEpochs);
        capacity.postSeal(ID, ctx, SEAL_ROOT);
        vm.stopPrank();
        vm.roll(number + 1);
    }

    /// @dev Responds to a challenge in the block after it.
    function respondTo(uint256 challenge) internal {
        vm.roll(challenge + 1);
        respondNow(challenge, someUnits());
    }

    function respondNow(uint256 challenge, uint256[4] memory bitmap) internal {
        uint256 beacon = beaconAt(challenge);
        vm.prank(provider);
        capacity.respond(ID, challenge, beacon, SHARE_ROOT, bitmap);
    }

    function beaconAt(uint256 challenge) internal view returns (uint256) {
        return uint256(blockhash(challenge)) % R;
    }

    /// @dev Units 1, 3, 64, 255, 256 and 299.
    function someUnits() internal pure returns (uint256[4] memory bitmap) {
        bitmap[0] = 1 << 1 | 1 << 3 | 1 << 64 | 1 << 255;
        bitmap[1] = 1 << 0 | 1 << 43;
    }

    uint256 internal constant SOME_UNITS = 6;

    function aProof() internal pure returns (ICapacity.Proof memory proof) {
        for (uint256 i = 0; i < 8; ++i) {
            proof.points[i] = 100 + i;
        }
        proof.commitments = [uint256(200), 201];
        proof.commitmentPok = [uint256(300), 301];
    }

    /// @dev Makes `aProof` the valid proof of the drawn audit of a response.
    function acceptProofOf(uint256 challenge) internal {
        ICapacity.Proof memory proof = aProof();
        uint256 period = (challenge - GENESIS) / rules.epochBlocks / rules.sealEpochs;
        (, uint256 ctx, uint256 sealRoot,) = capacity.sealOf(ID, period);
        (,,, uint256 query) = capacity.responseOf(ID, challenge);
        verifier.accept(
            proof.points,
            proof.commitments,
            proof.commitmentPok,
            [ctx, sealRoot, capacity.beaconOf(challenge), SHARE_ROOT, query]
        );
    }

    /// @dev Responds to a challenge and proves the audit as early as possible.
    function proveIn(uint256 challenge) internal {
        respondTo(challenge);
        vm.roll(block.number + rules.drawDelay + 1);
        capacity.drawAudit(ID, challenge, SHARE_ROOT, someUnits());
        acceptProofOf(challenge);
        capacity.prove(ID, challenge, SHARE_ROOT, aProof());
    }

    function lastProofBlock(uint256 challenge) internal view returns (uint256) {
        return challenge + rules.responseWindow + rules.drawDelay + rules.proofWindow;
    }
}
