// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

import {Bls} from "../../src/beacons/Bls.sol";
import {DrandBeacon} from "../../src/beacons/DrandBeacon.sol";
import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {DrandNetwork} from "./DrandNetwork.sol";
import {Headers} from "./Headers.sol";

contract DrandBeaconTest is Headers, DrandNetwork {
    uint256 private constant P = 0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47;
    uint256 private constant BLOCK = 500;
    /// @dev A precompile that refuses a point takes all gas that it is given.
    uint256 private constant ENOUGH = 3_000_000;

    DrandBeacon private beacon;
    bytes private _header;

    function setUp() public {
        beacon = newBeacon();
        vm.roll(BLOCK + 10);
        _header = headerAt(BLOCK, timeOf(3));
    }

    /// @dev Makes a past block of this time.
    function headerAt(uint256 number, uint256 time) private returns (bytes memory header) {
        header = headerWith(number, time, keccak256("mix"));
        setHeader(number, header);
    }

    function refuse(bytes memory evidence, bytes memory reason) private {
        vm.expectRevert(reason);
        beacon.valueOf{gas: ENOUGH}(BLOCK, evidence);
        assertEq(beacon.stored(BLOCK), "");
    }

    function refuse(uint256[2] memory signature) private {
        bytes memory reason = abi.encodeWithSelector(IBeacon.InvalidSignature.selector, 3);
        refuse(abi.encode(_header, uint256(3), signature), reason);
    }

    function test_kind() public view {
        assertEq(beacon.kind(), "drand");
    }

    function test_valueOf_isTheRoundsSignature() public {
        assertFalse(beacon.isLost(BLOCK));
        vm.expectEmit(address(beacon));
        emit IBeacon.ValueStored(BLOCK, valueOf(3));
        vm.prank(makeAddr("anybody"));
        bytes memory value = beacon.valueOf(BLOCK, evidenceOf(_header, 3));
        assertEq(value, valueOf(3));
        assertEq(value.length, 64);
        assertEq(beacon.stored(BLOCK), value);
        assertEq(beacon.stored(BLOCK - 1), "");
        assertEq(beacon.stored(BLOCK + 1), "");
    }

    function test_valueOf_everyRoundOfTheFixture() public {
        for (uint64 round = 2; round <= 8; ++round) {
            uint256 number = BLOCK - 10 + round;
            beacon.valueOf(number, evidenceOf(headerAt(number, timeOf(round)), round));
            assertEq(beacon.stored(number), valueOf(round));
        }
    }

    function test_valueOf_isGivenOnce() public {
        beacon.valueOf(BLOCK, evidenceOf(_header, 3));
        vm.roll(BLOCK + 10_000);
        assertEq(beacon.valueOf(BLOCK, ""), valueOf(3));
        assertFalse(beacon.isLost(BLOCK));
    }

    /// @dev A round is checked once. Two blocks within one have one value; what comes of it differs by their slots.
    function test_valueOf_aRoundOfSeveralBlocks() public {
        beacon.valueOf(BLOCK, evidenceOf(_header, 3));
        uint256[2] memory none;
        bytes memory evidence = abi.encode(headerAt(BLOCK + 1, timeOf(3) - 2), uint256(3), none);
        assertEq(beacon.valueOf(BLOCK + 1, evidence), valueOf(3));
        // The block's own header is asked for all the same.
        headerAt(BLOCK + 2, timeOf(4));
        vm.expectPartialRevert(IBeacon.WrongHeader.selector);
        beacon.valueOf(BLOCK + 2, evidence);
        evidence = abi.encode(headerAt(BLOCK + 2, timeOf(4)), uint256(3), none);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.RoundTooEarly.selector, 3, 4));
        beacon.valueOf(BLOCK + 2, evidence);
    }

    /// @dev The first round that begins at or after the block's time plus the delay, counted plainly.
    function testFuzz_roundAt(uint256 time) public view {
        time = bound(time, BEGIN - 20, BEGIN + 400);
        uint256 round = 1;
        while (BEGIN + (round - 1) * ROUND_TIME < time + DELAY) {
            ++round;
        }
        assertEq(beacon.roundAt(time), round);
    }

    /// @dev A time has the value that a block of it has, without the block.
    function test_valueAt() public {
        assertEq(beacon.valueAt(timeOf(3), abi.encode(signatureOf(3))), valueOf(3));
        assertEq(beacon.stored(BLOCK), "");
        // It is kept: for times with the same round, and for blocks.
        assertEq(beacon.valueAt(timeOf(3) - 2, ""), valueOf(3));
        uint256[2] memory none;
        assertEq(beacon.valueOf(BLOCK, abi.encode(_header, uint256(3), none)), valueOf(3));
        // And the other way about.
        beacon.valueOf(BLOCK - 1, evidenceOf(headerAt(BLOCK - 1, timeOf(4)), 4));
        assertEq(beacon.valueAt(timeOf(4), "anything"), valueOf(4));
    }

    function test_valueAt_refuses() public {
        uint256 time = timeOf(3) + 1;
        vm.expectRevert(IBeacon.MalformedEvidence.selector);
        beacon.valueAt(time, "");
        vm.expectRevert(IBeacon.MalformedEvidence.selector);
        beacon.valueAt(time, bytes.concat(abi.encode(signatureOf(4)), hex"00"));
        for (uint64 round = 3; round <= 5; round += 2) {
            bytes memory evidence = abi.encode(signatureOf(round));
            vm.expectRevert(abi.encodeWithSelector(IBeacon.InvalidSignature.selector, 4));
            beacon.valueAt{gas: ENOUGH}(time, evidence);
        }
        assertEq(beacon.valueAt(time, abi.encode(signatureOf(4))), valueOf(4));
    }

    function test_roundAt_ofTheFarPast() public view {
        assertEq(beacon.roundAt(0), 1);
    }

    function test_refuses_roundsThatAreNotTheBlocks() public {
        bytes memory early = abi.encodeWithSelector(IBeacon.RoundTooEarly.selector, 2, 3);
        bytes memory late = abi.encodeWithSelector(IBeacon.RoundTooLate.selector, 4, 3);
        uint256[2] memory times = [timeOf(3), timeOf(2) + 1]; // the last and the first with round 3
        for (uint256 i = 0; i < 2; ++i) {
            bytes memory header = headerAt(BLOCK, times[i]);
            refuse(evidenceOf(header, 2), early);
            refuse(evidenceOf(header, 4), late);
            uint256 before = vm.snapshotState();
            beacon.valueOf(BLOCK, evidenceOf(header, 3));
            vm.revertToState(before);
        }
        headerAt(BLOCK, timeOf(3));
        refuse(
            abi.encode(_header, uint256(0), signatureOf(1)),
            abi.encodeWithSelector(IBeacon.RoundTooEarly.selector, 0, 3)
        );
        refuse(
            abi.encode(_header, uint256(2 ** 64 + 3), signatureOf(3)),
            abi.encodeWithSelector(IBeacon.RoundTooLate.selector, 2 ** 64 + 3, 3)
        );
    }

    function test_refuses_aBlockThatIsNotThere() public {
        bytes memory evidence = evidenceOf(_header, 3);
        uint256 now_ = block.number;
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BlockNotThereYet.selector, now_));
        beacon.valueOf(now_, evidence);
        vm.roll(BLOCK + 257);
        assertTrue(beacon.isLost(BLOCK));
        refuse(evidence, abi.encodeWithSelector(IBeacon.BlockOutOfReach.selector, BLOCK));
    }

    function test_refuses_anotherHeader() public {
        bytes memory other = headerWith(BLOCK, timeOf(4), keccak256("mix"));
        bytes32 hash = blockhash(BLOCK);
        refuse(
            evidenceOf(other, 4), abi.encodeWithSelector(IBeacon.WrongHeader.selector, BLOCK, hash, keccak256(other))
        );
        refuse(evidenceOf("", 3), abi.encodeWithSelector(IBeacon.WrongHeader.selector, BLOCK, hash, keccak256("")));
    }

    function test_refuses_whatIsNoHeader() public {
        bytes memory header = bytes.concat(_header, hex"00");
        setHeader(BLOCK, header);
        refuse(evidenceOf(header, 3), abi.encodeWithSelector(RLP.RLPInvalidEncoding.selector));
    }

    function test_theTimeOfARealHeader() public {
        setHeader(BLOCK, GETHS);
        refuse(
            evidenceOf(GETHS, 1), abi.encodeWithSelector(IBeacon.RoundTooEarly.selector, 1, beacon.roundAt(GETHS_TIME))
        );
        uint64 round = 5; // begins 12 seconds after the first, the first to do so at 11 or later
        assertEq(beacon.valueOf(BLOCK, evidenceOf(GETHS, round)), valueOf(round));
    }

    /// @dev Whatever the evidence is, it is never read beyond its end, and never accepted unless it is right.
    function test_refuses_malformedEvidence() public {
        bytes memory malformed = abi.encodeWithSelector(IBeacon.MalformedEvidence.selector);
        bytes memory good = evidenceOf(_header, 3);
        refuse("", malformed);
        for (uint256 length = 1; length < 160; length += 53) {
            refuse(cut(good, length), malformed);
        }
        refuse(cut(good, 160 + _header.length - 1), malformed);
        bytes memory altered = bytes.concat(good);
        altered[31] = 0xa0; // the header is elsewhere
        refuse(altered, malformed);
        altered = bytes.concat(good);
        altered[128] = 0xff; // the header is longer than all there is
        refuse(altered, malformed);
        beacon.valueOf(BLOCK, cut(good, 160 + _header.length)); // without its padding
    }

    function cut(bytes memory data, uint256 length) private pure returns (bytes memory) {
        bytes memory copy = bytes.concat(data);
        assembly ("memory-safe") {
            mstore(copy, length)
        }
        return copy;
    }

    function test_refuses_anotherRoundsSignature() public {
        refuse(signatureOf(2));
        refuse(signatureOf(4));
    }

    function test_refuses_anotherKeysSignature() public {
        bytes memory header = headerAt(BLOCK, timeOf(1));
        bytes memory evidence = abi.encode(header, uint256(1), pointNamed(".otherFirst"));
        refuse(evidence, abi.encodeWithSelector(IBeacon.InvalidSignature.selector, 1));
        DrandBeacon other = new DrandBeacon(BEGIN, ROUND_TIME, keyNamed(".otherKey"), DELAY);
        other.valueOf(BLOCK, evidence);
    }

    function test_refuses_malleatedSignatures() public {
        uint256[2] memory s = signatureOf(3);
        refuse([s[0], P - s[1]]); // the point's negative
        refuse([s[0] + P, s[1]]); // the same point, not canonical
        refuse([s[0], s[1] + P]);
        refuse([s[1], s[0]]);
    }

    function test_refuses_whatIsNoPoint() public {
        uint256[2] memory s = signatureOf(3);
        refuse([uint256(0), 0]); // the point at infinity
        refuse([s[0], s[1] ^ 1]); // not on the curve
        refuse([uint256(0), 1]);
        refuse([type(uint256).max, type(uint256).max]);
    }

    function testFuzz_refuses_everyOtherSignature(uint256 x, uint256 y) public {
        uint256[2] memory s = signatureOf(3);
        vm.assume(x != s[0] || y != s[1]);
        refuse([x, y]);
    }

    function test_theHashesToTheCurveAreGos() public view {
        bytes32[] memory all = messages();
        assertEq(all.length, 64);
        for (uint256 i = 0; i < all.length; ++i) {
            uint256[2] memory expected = pointNamed(string.concat(".points[", vm.toString(i), "]"));
            uint256[2] memory point = Bls.hashToPoint(all[i]);
            assertEq(point[0], expected[0]);
            assertEq(point[1], expected[1]);
        }
    }

    /// @dev drand's own signatures in this scheme, of its network f50064cd5f71a2e2de647940ac7fa2fd9f6128129ada163e971625ec9f082db2.
    function test_signaturesOfARealNetwork() public {
        uint256[4] memory key = [
            0x14018a8127d0cd185f0d0cd168bec330c584581d46f77f41e8ee33ad600588e1,
            0x04961f20efbcec8ce5e176aa182bf141f7059cfb467e3b508bc6f36f227d5cf3,
            0x1c7baa2a010677e813ffca24b4ff5faf3348b2750201c85b126a480118b149f5,
            0x14d3e7aba46a99f40aac6507a2c6d6f3c7a6b38038786831e3e6b5b0adf5894b
        ];
        DrandBeacon real = new DrandBeacon(1726958055, 3, key, 0);
        uint64[3] memory rounds = [uint64(1), 10, 40];
        uint256[2][3] memory signatures = [
            [
                0x0d2cdded373210583d66d973f28b68adc4a5d52a39304a38343ee9d2e785f335,
                0x098a1d16660304ceeabac9ddb80ec00916dcbe32ac8597b6295baac935f84648
            ],
            [
                0x0fd919ec1490bf01935f348837bd20f49f539c5adfd60ce29648fe16f8dbed88,
                0x03bf3e8fb4c3cbce5dcb642333d81260a811cc432b2f7a687b9b7c2305ad01ee
            ],
            [
                0x23f7e78888e0bb376e9f70ded2d49546e300c913a401c1b59cc63626c5a6f375,
                0x0cc5ef66ad1430b82a57aa94aa866dccd68213e66d5f35ff53b19c60dc008429
            ]
        ];
        for (uint256 i = 0; i < 3; ++i) {
            uint256 number = BLOCK + i;
            bytes memory header = headerAt(number, 1726958055 + 3 * uint256(rounds[i] - 1));
            vm.expectRevert(abi.encodeWithSelector(IBeacon.InvalidSignature.selector, rounds[i]));
            real.valueOf{gas: ENOUGH}(number, abi.encode(header, rounds[i], signatures[(i + 1) % 3]));
            real.valueOf(number, abi.encode(header, rounds[i], signatures[i]));
        }
    }

    function test_deployment_isChecked() public {
        uint256[4] memory key = keyNamed(".key");
        vm.expectRevert(abi.encodeWithSelector(DrandBeacon.InvalidConfig.selector, "genesisTime"));
        this.deploy(0, ROUND_TIME, key, DELAY);
        vm.expectRevert(abi.encodeWithSelector(DrandBeacon.InvalidConfig.selector, "period"));
        this.deploy(BEGIN, 0, key, DELAY);
        vm.expectRevert(abi.encodeWithSelector(DrandBeacon.InvalidConfig.selector, "delay"));
        this.deploy(BEGIN, ROUND_TIME, key, 1 days + 1);
        this.deploy(BEGIN, ROUND_TIME, key, 1 days);
        uint256[4] memory none;
        expectBadKey(none);
        expectBadKey([key[1], key[0], key[3], key[2]]); // real part first
        expectBadKey([key[0], key[1], key[2], key[3] ^ 1]);
        assertEq(beacon.GENESIS_TIME(), BEGIN);
        assertEq(beacon.PERIOD(), ROUND_TIME);
        assertEq(beacon.DELAY(), DELAY);
    }

    function expectBadKey(uint256[4] memory key) private {
        vm.expectRevert(abi.encodeWithSelector(DrandBeacon.InvalidConfig.selector, "key"));
        this.deploy{gas: ENOUGH}(BEGIN, ROUND_TIME, key, DELAY);
    }

    function deploy(uint256 genesisTime, uint256 period, uint256[4] calldata key, uint256 delay) external {
        new DrandBeacon(genesisTime, period, key, delay);
    }
}
