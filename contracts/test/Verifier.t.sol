// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Test} from "forge-std/Test.sol";

import {Capacity} from "../src/Capacity.sol";
import {FLT} from "../src/FLT.sol";
import {Staking} from "../src/Staking.sol";
import {BlockHashBeacon} from "../src/beacons/BlockHashBeacon.sol";
import {IAuditVerifier} from "../src/interfaces/IAuditVerifier.sol";
import {ICapacity} from "../src/interfaces/ICapacity.sol";
import {DevVerifier} from "../src/verifiers/DevVerifier.sol";
import {Rules} from "./Rules.sol";

/// @title A real proof of the dev profile, made by circuits/ from real arrays.
abstract contract RealProof is Test {
    uint256 internal constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;
    uint256 internal constant P = 0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47;

    /// @dev The proof's twelve numbers in one row: A (0, 1), B (2 to 5), C (6, 7), the commitment (8, 9) and its proof
    /// of knowledge (10, 11).
    uint256[12] internal good;
    uint256[5] internal statement;

    function load() internal {
        string memory json = vm.readFile("../testdata/proof-dev.json");
        uint256[] memory points = vm.parseJsonUintArray(json, ".proof");
        uint256[] memory commitments = vm.parseJsonUintArray(json, ".commitments");
        uint256[] memory pok = vm.parseJsonUintArray(json, ".commitmentPok");
        uint256[] memory input = vm.parseJsonUintArray(json, ".input");
        assertEq(points.length + commitments.length + pok.length, good.length);
        assertEq(input.length, statement.length);
        for (uint256 i = 0; i < 8; ++i) {
            good[i] = points[i];
        }
        (good[8], good[9], good[10], good[11]) = (commitments[0], commitments[1], pok[0], pok[1]);
        for (uint256 i = 0; i < 5; ++i) {
            statement[i] = input[i];
        }
    }

    function verify(IAuditVerifier verifier, uint256[12] memory p, uint256[5] memory input) internal view {
        uint256[8] memory points = [p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7]];
        verifier.verifyProof(points, [p[8], p[9]], [p[10], p[11]], input);
    }
}

/// @title What the exported verifier accepts, and what it refuses.
contract VerifierTest is RealProof {
    /// @dev A precompile that refuses a point takes nearly all gas that is left, so calls get some of their own.
    uint256 private constant ENOUGH = 5_000_000;

    DevVerifier private verifier = new DevVerifier();

    function setUp() public {
        load();
    }

    function refuse(uint256[12] memory proof, uint256[5] memory input, bytes4 reason) private {
        vm.expectRevert(reason);
        this.external_{gas: ENOUGH}(proof, input);
    }

    function external_(uint256[12] calldata proof, uint256[5] calldata input) external view {
        verify(verifier, proof, input);
    }

    function refuse(uint256[12] memory proof, bytes4 reason) private {
        refuse(proof, statement, reason);
    }

    function test_acceptsTheProof() public view {
        verify(verifier, good, statement);
    }

    /// @dev s + R is the same field element; accepting it would give one statement two names.
    function test_refusesInputsNotBelowR() public {
        for (uint256 i = 0; i < 5; ++i) {
            uint256[5] memory input = statement;
            for (uint256 k = 1; k <= 4; ++k) {
                input[i] = statement[i] + k * R;
                refuse(good, input, DevVerifier.PublicInputNotInField.selector);
            }
            input[i] = R;
            refuse(good, input, DevVerifier.PublicInputNotInField.selector);
            input[i] = type(uint256).max;
            refuse(good, input, DevVerifier.PublicInputNotInField.selector);
        }
    }

    function test_refusesAnotherStatement() public {
        for (uint256 i = 0; i < 5; ++i) {
            uint256[5] memory input = statement;
            uint256[6] memory others =
                [statement[i] + 1, R - statement[i], 0, 1, R - 1, statement[(i + 1) % statement.length]];
            for (uint256 k = 0; k < others.length; ++k) {
                input[i] = others[k];
                refuse(good, input, DevVerifier.ProofInvalid.selector);
            }
        }
    }

    function test_refusesNegatedPoints() public {
        uint256[12] memory proof = good;
        proof[1] = P - good[1];
        refuse(proof, DevVerifier.ProofInvalid.selector);
        proof = good;
        (proof[4], proof[5]) = (P - good[4], P - good[5]);
        refuse(proof, DevVerifier.ProofInvalid.selector);
        proof = good;
        proof[7] = P - good[7];
        refuse(proof, DevVerifier.ProofInvalid.selector);
        proof = good;
        proof[9] = P - good[9];
        refuse(proof, DevVerifier.ProofInvalid.selector);
        proof = good;
        proof[11] = P - good[11];
        refuse(proof, DevVerifier.ProofInvalid.selector);
        // Commitment and proof of knowledge fit each other again, but the challenge is another.
        proof[9] = P - good[9];
        refuse(proof, DevVerifier.ProofInvalid.selector);
    }

    /// @dev Groth16 lets anybody turn a proof into another one of the same statement. No harm: an audit is proven once,
    /// and a proof names nobody who could be robbed of it.
    function test_acceptsBothNegated() public view {
        uint256[12] memory proof = good;
        (proof[1], proof[4], proof[5]) = (P - good[1], P - good[4], P - good[5]);
        verify(verifier, proof, statement);
    }

    function test_refusesSwappedPoints() public {
        uint256[12] memory proof = good;
        (proof[0], proof[1], proof[6], proof[7]) = (good[6], good[7], good[0], good[1]);
        refuse(proof, DevVerifier.ProofInvalid.selector);
        proof = good;
        (proof[2], proof[3], proof[4], proof[5]) = (good[3], good[2], good[5], good[4]);
        refuse(proof, DevVerifier.ProofInvalid.selector);
        proof = good;
        (proof[8], proof[9], proof[10], proof[11]) = (good[10], good[11], good[8], good[9]);
        refuse(proof, DevVerifier.ProofInvalid.selector);
    }

    function test_refusesPointsNotOnTheCurve() public {
        for (uint256 i = 0; i < 12; ++i) {
            uint256[12] memory proof = good;
            proof[i] = (good[i] + 1) % P;
            refuse(proof, errorOf(i));
        }
    }

    /// @dev The same point under another name.
    function test_refusesCoordinatesNotBelowP() public {
        for (uint256 i = 0; i < 12; ++i) {
            uint256[12] memory proof = good;
            proof[i] = good[i] + P;
            refuse(proof, errorOf(i));
        }
    }

    function test_refusesInfinity() public {
        uint256[12] memory proof = good;
        (proof[0], proof[1]) = (0, 0);
        refuse(proof, DevVerifier.ProofInvalid.selector);
        proof = good;
        (proof[2], proof[3], proof[4], proof[5]) = (0, 0, 0, 0);
        refuse(proof, DevVerifier.ProofInvalid.selector);
        proof = good;
        (proof[6], proof[7]) = (0, 0);
        refuse(proof, DevVerifier.ProofInvalid.selector);
        proof = good;
        (proof[8], proof[9]) = (0, 0);
        refuse(proof, DevVerifier.ProofInvalid.selector);
        // Commitment and proof of knowledge of nothing at all fit each other.
        (proof[10], proof[11]) = (0, 0);
        refuse(proof, DevVerifier.ProofInvalid.selector);
        uint256[12] memory nothing;
        refuse(nothing, DevVerifier.ProofInvalid.selector);
    }

    /// @dev Doubled, commitment and proof of knowledge still fit each other: the key's check is linear. What stops it is
    /// that the circuit's challenge is the commitment's hash.
    function test_refusesAnotherCommitment() public {
        uint256[12] memory proof = good;
        (proof[8], proof[9]) = twice(good[8], good[9]);
        refuse(proof, DevVerifier.ProofInvalid.selector);
        (proof[10], proof[11]) = twice(good[10], good[11]);
        refuse(proof, DevVerifier.ProofInvalid.selector);
    }

    /// @dev Groth16's equation holds, and does not have the proof of knowledge in it.
    function test_refusesAnotherProofOfKnowledge() public {
        uint256[12] memory proof = good;
        uint256[3] memory others = [uint256(0), 6, 8]; // A, C, the commitment
        for (uint256 k = 0; k < others.length; ++k) {
            uint256 i = others[k];
            (proof[10], proof[11]) = (good[i], good[i + 1]);
            refuse(proof, DevVerifier.ProofInvalid.selector);
            (proof[10], proof[11]) = plus(good[10], good[11], good[i], good[i + 1]);
            refuse(proof, DevVerifier.ProofInvalid.selector);
        }
        (proof[10], proof[11]) = twice(good[10], good[11]);
        refuse(proof, DevVerifier.ProofInvalid.selector);
        (proof[10], proof[11]) = (1, 2); // the generator
        refuse(proof, DevVerifier.ProofInvalid.selector);
        (proof[10], proof[11]) = (0, 0);
        refuse(proof, DevVerifier.ProofInvalid.selector);
    }

    /// @dev The proof of knowledge holds, and does not have A, B and C in it.
    function test_refusesAnotherProofWithTheCommitment() public {
        for (uint256 i = 0; i < 8; i += 6) {
            uint256[12] memory proof = good;
            (proof[i], proof[i + 1]) = twice(good[i], good[i + 1]);
            refuse(proof, DevVerifier.ProofInvalid.selector);
            (proof[i], proof[i + 1]) = plus(good[i], good[i + 1], good[10], good[11]);
            refuse(proof, DevVerifier.ProofInvalid.selector);
            (proof[i], proof[i + 1]) = (good[8], good[9]);
            refuse(proof, DevVerifier.ProofInvalid.selector);
        }
    }

    function testFuzz_refusesAnyFlippedBit(uint256 number, uint256 bit) public {
        (number, bit) = (bound(number, 0, 16), bound(bit, 0, 255));
        uint256[12] memory proof = good;
        uint256[5] memory input = statement;
        if (number < 12) proof[number] ^= 2 ** bit;
        else input[number - 12] ^= 2 ** bit;
        vm.expectRevert();
        this.external_{gas: ENOUGH}(proof, input);
    }

    /// @dev Which error a point off the curve is: the commitment and its proof of knowledge are multiplied first.
    function errorOf(uint256 number) private pure returns (bytes4) {
        return number < 8 ? DevVerifier.ProofInvalid.selector : DevVerifier.CommitmentInvalid.selector;
    }

    function twice(uint256 x, uint256 y) private view returns (uint256, uint256) {
        return plus(x, y, x, y);
    }

    function plus(uint256 x1, uint256 y1, uint256 x2, uint256 y2) private view returns (uint256, uint256) {
        (bool ok, bytes memory sum) = address(6).staticcall(abi.encode(x1, y1, x2, y2));
        assertTrue(ok);
        return abi.decode(sum, (uint256, uint256));
    }
}

/// @title Checks every proof with the real verifier, but for a fixed statement.
/// @dev A ledger in a test asks about a statement of its own, for which there is no proof: arrays would have to be
/// sealed for its address. The detour costs a little more than the real way, so measurements are upper bounds.
contract OneStatement is IAuditVerifier {
    IAuditVerifier private immutable VERIFIER = new DevVerifier();
    uint256 private immutable CTX;
    uint256 private immutable SEAL_ROOT;
    uint256 private immutable BEACON;
    uint256 private immutable CHAIN_ROOT;
    uint256 private immutable QUERY;

    constructor(uint256[5] memory input) {
        (CTX, SEAL_ROOT, BEACON, CHAIN_ROOT, QUERY) = (input[0], input[1], input[2], input[3], input[4]);
    }

    function verifyProof(
        uint256[8] calldata proof,
        uint256[2] calldata commitments,
        uint256[2] calldata commitmentPok,
        uint256[5] calldata
    ) external view {
        VERIFIER.verifyProof(proof, commitments, commitmentPok, [CTX, SEAL_ROOT, BEACON, CHAIN_ROOT, QUERY]);
    }
}

/// @title What a whole proof costs on chain, the pairings included.
/// forge-config: default.isolate = true
contract VerifierGasTest is RealProof {
    uint256 private constant MOST = 400_000;

    ICapacity.Config private rules = Rules.capacity();
    Capacity private capacity;
    Staking private staking;

    function setUp() public {
        load();
        rules.positions = 1; // as in `dev`
        vm.roll(1000);
        FLT flt = new FLT();
        IAuditVerifier verifier = new OneStatement(statement);
        address beacon = address(new BlockHashBeacon());
        address authority = address(new AccessManager(address(this)));
        address predicted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        capacity = new Capacity(rules, predicted, address(verifier), beacon, authority);
        staking = new Staking(
            Rules.config(address(flt), address(capacity)), Rules.staking(), makeAddr("treasury"), authority
        );
        flt.approve(address(staking), type(uint256).max);
    }

    function test_verifyProof() public {
        verify(new DevVerifier(), good, statement);
        vm.snapshotGasLastCall("verifyProof, as a transaction");
    }

    function measure(uint256 units, string memory name) private {
        uint256 id = staking.createCommitment(units, 10, 0, 10, 2000, units * 200 ether);
        sealNow(id);
        for (uint256 k = 0; k < 2; ++k) {
            uint256 challenge = respondNext(id, units);
            capacity.draw(challenge, "");
            capacity.prove(id, challenge, statement[3], "", proofOf(good));
            string memory which = k == 0 ? "prove, first of an epoch, " : "prove, ";
            uint256 gas = vm.snapshotGasLastCall(string.concat(which, name));
            assertLe(gas, MOST);
            (,, bool proven) = capacity.responseOf(id, challenge);
            assertTrue(proven);
        }
    }

    /// @dev In its first epoch.
    function sealNow(uint256 id) private {
        vm.roll(1000 + rules.epochBlocks);
        capacity.beginSeal(id);
        vm.roll(block.number + 3);
        capacity.drawSeal(id, "");
        (, uint256 ctx,,) = capacity.sealOf(id, 0);
        capacity.postSeal(id, ctx, statement[1]);
    }

    /// @dev Responds to the next slot's challenge, and goes on to where it can be drawn.
    function respondNext(uint256 id, uint256 n) private returns (uint256 challenge) {
        challenge = 1000 + ((block.number - 1000) / 23 + 1) * 23;
        vm.roll(challenge + 1);
        capacity.open(challenge, "");
        capacity.respond(id, challenge, capacity.beaconOf(challenge), n, statement[3]);
        vm.roll(challenge + 23);
    }

    function proofOf(uint256[12] memory p) private pure returns (ICapacity.Proof memory) {
        return ICapacity.Proof({
            points: [p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7]],
            commitments: [p[8], p[9]],
            commitmentPok: [p[10], p[11]]
        });
    }

    function test_oneUnit() public {
        measure(1, "1 unit");
    }

    function test_allUnits() public {
        measure(1024, "1024 units");
    }

    /// @dev A proof that is refused leaves the audit open, and all as it was.
    function test_refusedProofChangesNothing() public {
        uint256 id = staking.createCommitment(1, 10, 0, 10, 2000, 200 ether);
        sealNow(id);
        uint256 challenge = respondNext(id, 1);
        capacity.draw(challenge, "");
        uint256[12] memory bad = good;
        bad[1] = P - good[1];
        vm.expectRevert(DevVerifier.ProofInvalid.selector);
        capacity.prove(id, challenge, statement[3], "", proofOf(bad));
        (,, bool proven) = capacity.responseOf(id, challenge);
        assertFalse(proven);
        capacity.prove(id, challenge, statement[3], "", proofOf(good));
        (,, proven) = capacity.responseOf(id, challenge);
        assertTrue(proven);
    }
}
