// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Bls} from "../../src/beacons/Bls.sol";
import {DrandBeacon} from "../../src/beacons/DrandBeacon.sol";
import {DrandNetwork} from "./DrandNetwork.sol";

contract DrandBeaconTest is DrandNetwork {
    uint256 private constant P = 0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47;
    uint256 private constant NOW = 500;
    /// @dev A precompile that refuses a point takes all gas that it is given.
    uint256 private constant ENOUGH = 3_000_000;

    DrandBeacon private beacon;

    function setUp() public {
        beacon = newBeacon();
        rollTo(NOW, 3);
    }

    function refuse(uint64 round, uint256[2] memory signature, bytes memory reason) private {
        vm.expectRevert(reason);
        beacon.submit{gas: ENOUGH}(round, signature);
    }

    function refuse(uint256[2] memory signature) private {
        refuse(3, signature, abi.encodeWithSelector(DrandBeacon.InvalidSignature.selector, 3));
    }

    function test_submit_givesTheBlockAHash() public {
        uint256[2] memory signature = signatureOf(3);
        vm.expectEmit(address(beacon));
        emit DrandBeacon.Submitted(NOW, 3, signature);
        vm.prank(makeAddr("anybody"));
        beacon.submit(3, signature);
        assertEq(beacon.hashAt(NOW), keccak256(abi.encodePacked(signature[0], signature[1])));
        assertEq(beacon.hashAt(NOW - 1), 0);
        assertEq(beacon.hashAt(NOW + 1), 0);
    }

    function test_submit_everyRoundOfTheFixture() public {
        for (uint64 round = 1; round <= 8; ++round) {
            rollTo(NOW + round, round);
            beacon.submit(round, signatureOf(round));
            assertEq(beacon.hashAt(NOW + round), hashOf(round));
        }
    }

    function test_aRoundIsCurrentUntilTheNextBegins() public {
        vm.warp(BEGIN + 3 * PERIOD - 1);
        assertEq(beacon.currentRound(), 3);
        beacon.submit(3, signatureOf(3));
        vm.roll(NOW + 1); // two blocks in one round would be two challenges for one search
        refuse(3, signatureOf(3), abi.encodeWithSelector(DrandBeacon.AlreadySubmitted.selector, 3));
        assertEq(beacon.lastRound(), 3);
    }

    /// @dev Block 500 is in round 3, which everybody knows by then: nothing that is to surprise may come from it.
    function test_hashFrom_isNotOfARoundThatWasKnown() public {
        rollTo(NOW + 1, 3);
        beacon.submit(3, signatureOf(3));
        assertEq(beacon.hashFrom(NOW), 0);
        rollTo(NOW + 2, 4);
        beacon.submit(4, signatureOf(4));
        assertEq(beacon.hashFrom(NOW), hashOf(4));
    }

    function test_newest() public {
        assertEq(beacon.newest(), 0);
        beacon.submit(3, signatureOf(3));
        assertEq(beacon.newest(), hashOf(3));
        rollTo(NOW + 9, 4);
        assertEq(beacon.newest(), hashOf(3));
        beacon.submit(4, signatureOf(4));
        assertEq(beacon.newest(), hashOf(4));
    }

    function test_hashFrom_isTheSecondSubmissionsFromThereOn() public {
        uint16[4] memory numbers = [510, 511, 520, 590];
        for (uint64 k = 0; k < 4; ++k) {
            rollTo(numbers[k], k + 1);
            beacon.submit(k + 1, signatureOf(k + 1));
        }
        for (uint256 number = 500; number < 600; ++number) {
            bytes32 expected = 0;
            for (uint64 k = 4; k > 1; --k) {
                if (number <= numbers[k - 2]) expected = hashOf(k);
            }
            assertEq(beacon.hashFrom(number), expected);
        }
    }

    function test_hashFrom_doesNotChangeAnyMore() public {
        beacon.submit(3, signatureOf(3));
        rollTo(NOW + 1, 4);
        beacon.submit(4, signatureOf(4));
        bytes32 hash = beacon.hashFrom(NOW - 10);
        rollTo(NOW + 2, 5);
        beacon.submit(5, signatureOf(5));
        assertEq(beacon.hashFrom(NOW - 10), hash);
        assertEq(beacon.hashFrom(NOW + 2), 0);
    }

    function test_refuses_roundsThatAreNotCurrent() public {
        refuse(2, signatureOf(2), abi.encodeWithSelector(DrandBeacon.NotTheCurrentRound.selector, 2, 3));
        refuse(4, signatureOf(4), abi.encodeWithSelector(DrandBeacon.NotTheCurrentRound.selector, 4, 3));
        vm.warp(BEGIN + 3 * PERIOD);
        refuse(3, signatureOf(3), abi.encodeWithSelector(DrandBeacon.NotTheCurrentRound.selector, 3, 4));
        vm.warp(BEGIN - 1);
        refuse(1, signatureOf(1), abi.encodeWithSelector(DrandBeacon.NotTheCurrentRound.selector, 1, 0));
        refuse(0, signatureOf(1), abi.encodeWithSelector(DrandBeacon.NotTheCurrentRound.selector, 0, 0));
    }

    function test_refuses_aSecondSubmissionInABlock() public {
        beacon.submit(3, signatureOf(3));
        refuse(3, signatureOf(3), abi.encodeWithSelector(DrandBeacon.AlreadySubmitted.selector, 3));
    }

    function test_refuses_anotherRoundsSignature() public {
        refuse(signatureOf(2));
        refuse(signatureOf(4));
    }

    function test_refuses_anotherKeysSignature() public {
        rollTo(NOW, 1);
        refuse(1, pointNamed(".otherFirst"), abi.encodeWithSelector(DrandBeacon.InvalidSignature.selector, 1));
        DrandBeacon other = new DrandBeacon(BEGIN, PERIOD, keyNamed(".otherKey"));
        other.submit(1, pointNamed(".otherFirst"));
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
        DrandBeacon real = new DrandBeacon(1726958055, 3, key);
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
            vm.roll(NOW + i);
            vm.warp(1726958055 + 3 * uint256(rounds[i] - 1));
            vm.expectRevert(abi.encodeWithSelector(DrandBeacon.InvalidSignature.selector, rounds[i]));
            real.submit{gas: ENOUGH}(rounds[i], signatures[(i + 1) % 3]);
            real.submit(rounds[i], signatures[i]);
        }
    }

    function test_deployment_isChecked() public {
        uint256[4] memory key = keyNamed(".key");
        vm.expectRevert(abi.encodeWithSelector(DrandBeacon.InvalidConfig.selector, "genesisTime"));
        this.deploy(0, PERIOD, key);
        vm.expectRevert(abi.encodeWithSelector(DrandBeacon.InvalidConfig.selector, "period"));
        this.deploy(BEGIN, 0, key);
        uint256[4] memory none;
        expectBadKey(none);
        expectBadKey([key[1], key[0], key[3], key[2]]); // real part first
        expectBadKey([key[0], key[1], key[2], key[3] ^ 1]);
        assertEq(beacon.GENESIS_TIME(), BEGIN);
        assertEq(beacon.PERIOD(), PERIOD);
    }

    function expectBadKey(uint256[4] memory key) private {
        vm.expectRevert(abi.encodeWithSelector(DrandBeacon.InvalidConfig.selector, "key"));
        this.deploy{gas: ENOUGH}(BEGIN, PERIOD, key);
    }

    function deploy(uint256 genesisTime, uint256 period, uint256[4] calldata key) external {
        new DrandBeacon(genesisTime, period, key);
    }
}
