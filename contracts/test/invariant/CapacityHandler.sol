// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {Capacity} from "../../src/Capacity.sol";
import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {TermsDouble} from "../doubles/TermsDouble.sol";
import {VerifierDouble} from "../doubles/VerifierDouble.sol";

/// @title Two commitments that seal, respond and prove at random, or do not; and a record of it that is kept apart from
/// the contract's, unit by unit.
/// @dev What cannot be done is discarded (`vm.assume`) by what the record says, so that the record must be right too.
contract CapacityHandler is Test {
    uint256 public constant COMMITMENTS = 2;
    uint256 private constant UNITS = 7;
    uint256 private constant CHAIN_ROOT = 0xc4a14;
    uint256 private constant SLOT = 23;

    /// @notice Who stops challenges.
    address public constant GUARDIAN = address(0x6a2d);
    /// @notice Who says how many units are leased.
    address public constant MARKET = address(0x1ea5e);

    Capacity public immutable CAPACITY;
    TermsDouble public immutable STAKING;
    VerifierDouble public immutable VERIFIER;
    uint256 public immutable GENESIS;

    struct Response {
        uint256 id;
        uint256 challenge;
        uint256 n;
        bool proven;
    }

    /// @dev A value that holds for the challenges of blocks from one on, until the next: units leased, or a root.
    struct Since {
        uint256 from;
        uint256 value;
    }

    /// @dev The challenges of the blocks from one to another.
    struct Stop {
        uint256 from;
        uint256 to;
    }

    ICapacity.Config private _rules;
    Stop[] private _stops;
    mapping(uint256 id => Since[]) private _leases;
    mapping(uint256 id => mapping(uint256 period => Since[])) private _roots;
    mapping(uint256 id => mapping(uint256 period => uint256)) private _shown;
    Response[] private _responses;
    uint256[] private _opened;
    mapping(uint256 challenge => bool) private _isOpen;
    /// @notice How many challenges of an epoch are open.
    mapping(uint256 epoch => uint256) public openedIn;
    mapping(uint256 id => mapping(uint256 challenge => uint256 place)) private _responseOf; // from 1
    mapping(uint256 id => uint256 number) private _firstSealed;
    mapping(uint256 id => uint256 epoch) private _fewerFrom;
    mapping(uint256 id => uint256 units) private _fewer;

    constructor(Capacity capacity, TermsDouble staking, VerifierDouble verifier) {
        CAPACITY = capacity;
        STAKING = staking;
        VERIFIER = verifier;
        GENESIS = capacity.genesis();
        _rules = capacity.config();
        for (uint256 id = 1; id <= COMMITMENTS; ++id) {
            staking.set(
                id,
                IStaking.Terms({
                    provider: providerOf(id),
                    // forge-lint: disable-next-line(unsafe-typecast)
                    units: uint16(UNITS * id),
                    startEpoch: 0,
                    endEpoch: lastEpochOf(id),
                    state: IStaking.State.Active,
                    reduced: false,
                    // forge-lint: disable-next-line(unsafe-typecast)
                    speedClass: uint8(speedClassOf(id))
                })
            );
            staking.setMaxLeased(id, mostLeased(id));
        }
    }

    function providerOf(uint256 id) public pure returns (address) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return address(uint160(0xca9a00 + id));
    }

    function speedClassOf(uint256 id) public pure returns (uint256) {
        return id == 1 ? 7 : 13;
    }

    function mostLeased(uint256 id) private pure returns (uint256) {
        return id == 1 ? UNITS : UNITS + 3;
    }

    /// @dev The first ends early, to see what comes then; the second is there to the end of the longest histories.
    function lastEpochOf(uint256 id) private pure returns (uint32) {
        return id == 1 ? 11 : 59;
    }

    function idOf(uint256 seed) private pure returns (uint256) {
        return 1 + seed % COMMITMENTS;
    }

    function epochOf(uint256 number) public view returns (uint256) {
        return (number - GENESIS) / _rules.epochBlocks;
    }

    function periodOf(uint256 number) private view returns (uint256) {
        return epochOf(number) / _rules.sealEpochs;
    }

    function unitsIn(uint256 id, uint256 epoch) public view returns (uint256) {
        return _fewer[id] != 0 && epoch >= _fewerFrom[id] ? _fewer[id] : UNITS * id;
    }

    function least(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }

    function wait(uint256 blocks) external {
        vm.roll(block.number + bound(blocks, 1, 40));
    }

    function waitLong(uint256 blocks) external {
        vm.assume(epochOf(block.number) < lastEpochOf(COMMITMENTS));
        vm.roll(block.number + bound(blocks, 41, 300));
    }

    /// @dev Begins, draws and posts a period's first root, or posts another.
    function sealArrays(uint256 seed, uint256 sealRoot) external {
        uint256 id = idOf(seed);
        uint256 period = periodOf(block.number);
        vm.assume(epochOf(block.number) <= lastEpochOf(id));
        Since[] storage roots = _roots[id][period];
        if (roots.length == 0) {
            vm.assume(periodOf(block.number + 3) == period && epochOf(block.number + 3) <= lastEpochOf(id));
            vm.prank(providerOf(id));
            CAPACITY.beginSeal(id);
            vm.roll(block.number + 3);
            CAPACITY.drawSeal(id, "");
        }
        sealRoot = bound(sealRoot, 1, 1e6);
        (, uint256 ctx,,) = CAPACITY.sealOf(id, period);
        vm.prank(providerOf(id));
        CAPACITY.postSeal(id, ctx, sealRoot);
        roots.push(Since(block.number + 2, sealRoot));
        if (_firstSealed[id] == 0) _firstSealed[id] = block.number;
    }

    function removeUnits(uint256 seed, uint256 left) external {
        uint256 id = idOf(seed);
        vm.assume(seed % 5 == 0 && _fewer[id] == 0);
        uint256 leased = CAPACITY.leasedAt(id, type(uint256).max); // as the staking contract asks
        vm.assume(leased < UNITS * id);
        _fewer[id] = bound(left, leased == 0 ? 1 : leased, UNITS * id - 1);
        _fewerFrom[id] = (periodOf(block.number) + 1) * _rules.sealEpochs;
        // forge-lint: disable-next-line(unsafe-typecast)
        STAKING.reduce(id, _fewerFrom[id], uint16(_fewer[id]));
    }

    /// @dev Leases as many units as may be, or fewer; more are refused.
    function setLeased(uint256 seed, uint256 count) external {
        uint256 id = idOf(seed);
        uint256 leased = leasedAt(id, type(uint256).max);
        uint256 most = leasableNow(id);
        count = bound(count, 0, most > leased ? most : leased);
        vm.startPrank(MARKET);
        CAPACITY.setLeased(id, count);
        _leases[id].push(Since(block.number + 2, count));
        assertEq(CAPACITY.leasable(id), most, "leasable");
        uint256 tooMany = (most > count ? most : count) + 1;
        (bool done,) = address(CAPACITY).call(abi.encodeCall(ICapacity.setLeased, (id, tooMany)));
        assertFalse(done, "no more is leased than was shown");
        vm.stopPrank();
    }

    /// @dev The most that may be leased, by the record.
    function leasableNow(uint256 id) private view returns (uint256) {
        if (epochOf(block.number) > lastEpochOf(id)) return 0;
        uint256 period = periodOf(block.number);
        uint256 shown = _shown[id][period];
        if (period > 0 && _shown[id][period - 1] > shown) shown = _shown[id][period - 1];
        return least(shown, least(mostLeased(id), _fewer[id] != 0 ? _fewer[id] : UNITS * id));
    }

    /// @dev Three epochs, and then none for three. Seldom, because little counts then.
    function stop(uint256 seed) external {
        vm.assume(seed % 4 == 0);
        uint256 most = 3 * uint256(_rules.epochBlocks);
        uint256 last = _stops.length == 0 ? 0 : _stops[_stops.length - 1].to + most;
        if (last != 0 && block.number <= last) {
            vm.prank(GUARDIAN);
            (bool done,) = address(CAPACITY).call(abi.encodeCall(ICapacity.stopChallenges, ()));
            assertFalse(done, "no stop soon after another");
            return;
        }
        vm.prank(GUARDIAN);
        CAPACITY.stopChallenges();
        uint256 windows = uint256(_rules.responseWindow) + 2 + _rules.proofWindow;
        uint256 from = block.number < windows + GENESIS ? GENESIS : block.number - windows;
        _stops.push(Stop(from, block.number + most));
    }

    function resume() external {
        vm.assume(_stops.length != 0 && block.number < _stops[_stops.length - 1].to);
        vm.prank(GUARDIAN);
        CAPACITY.resumeChallenges();
        _stops[_stops.length - 1].to = block.number;
    }

    function isStopped(uint256 challenge) private view returns (bool) {
        for (uint256 k = 0; k < _stops.length; ++k) {
            if (_stops[k].from <= challenge && challenge <= _stops[k].to) return true;
        }
        return false;
    }

    /// @dev Nobody but the market leases.
    function meddle(uint256 seed) external {
        uint256 id = idOf(seed);
        vm.prank(providerOf(id));
        (bool done, bytes memory result) = address(CAPACITY).call(abi.encodeCall(ICapacity.setLeased, (id, 0)));
        assertFalse(done, "only the market leases");
        bytes memory refusal = abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, providerOf(id));
        assertEq(result, refusal, "only the market leases");
        bytes4[2] memory brake = [ICapacity.stopChallenges.selector, ICapacity.resumeChallenges.selector];
        for (uint256 k = 0; k < brake.length; ++k) {
            vm.prank(providerOf(id));
            (done, result) = address(CAPACITY).call(abi.encodePacked(brake[k]));
            assertFalse(done, "only the guardian stops challenges");
            assertEq(result, refusal, "only the guardian stops challenges");
        }
    }

    /// @dev What holds for a block's challenge.
    function heldAt(Since[] storage all, uint256 number) private view returns (uint256) {
        for (uint256 k = all.length; k > 0; --k) {
            if (all[k - 1].from <= number) return all[k - 1].value;
        }
        return 0;
    }

    /// @notice How many units are leased for a block's challenge, by the record.
    function leasedAt(uint256 id, uint256 number) public view returns (uint256) {
        return heldAt(_leases[id], number);
    }

    function activeAt(uint256 id, uint256 challenge) private view returns (uint256) {
        uint256 units = unitsIn(id, epochOf(challenge));
        uint256 leased = leasedAt(id, challenge);
        return units > leased ? units - leased : 0;
    }

    /// @dev The next slot's challenge, early or late in its quarter of the window.
    function open(uint256 blocks) external {
        uint256 challenge = GENESIS + ((block.number - GENESIS) / SLOT + 1) * SLOT;
        vm.assume(openedIn[epochOf(challenge)] < _rules.maxChallenges);
        vm.roll(challenge + bound(blocks, 1, 5));
        if (isStopped(challenge)) {
            (bool done,) = address(CAPACITY).call(abi.encodeCall(ICapacity.open, (challenge, "")));
            assertFalse(done, "what is stopped is not opened");
            return;
        }
        CAPACITY.open(challenge, "");
        _isOpen[challenge] = true;
        _opened.push(challenge);
        ++openedIn[epochOf(challenge)];
    }

    /// @dev To the last challenge. One unit more than there are is refused.
    function respond(uint256 seed, uint256 n) external {
        uint256 id = idOf(seed);
        vm.assume(_opened.length != 0);
        uint256 challenge = _opened[_opened.length - 1];
        vm.assume(block.number <= challenge + _rules.responseWindow);
        vm.assume(epochOf(challenge) <= lastEpochOf(id) && _responseOf[id][challenge] == 0);
        vm.assume(heldAt(_roots[id][periodOf(challenge)], challenge) != 0);
        uint256 active = activeAt(id, challenge);
        uint256 beacon = CAPACITY.beaconOf(challenge);
        bytes memory call = abi.encodeCall(ICapacity.respond, (id, challenge, beacon, active + 1, CHAIN_ROOT));
        vm.startPrank(providerOf(id));
        (bool done,) = address(CAPACITY).call(call);
        assertFalse(done, "no more is claimed than is active");
        vm.assume(active != 0);
        n = bound(n, 1, active);
        CAPACITY.respond(id, challenge, beacon, n, CHAIN_ROOT);
        vm.stopPrank();
        _responses.push(Response(id, challenge, n, false));
        _responseOf[id][challenge] = _responses.length;
    }

    /// @dev One of the last few responses whose proof window is open. Goes to where its audit can be drawn.
    function recent(uint256 which) private returns (Response storage response) {
        uint256 count = _responses.length;
        vm.assume(count != 0);
        response = _responses[count - 1 - which % (count < 4 ? count : 4)];
        vm.assume(!response.proven && block.number <= lastProofBlock(response.challenge));
        if (block.number < response.challenge + SLOT) vm.roll(response.challenge + SLOT);
    }

    /// @dev Unless a seal was begun just so that its seed is of the block that draws, and has shown the value already.
    function draw(uint256 which) external {
        uint256 challenge = recent(which).challenge;
        vm.assume(!CAPACITY.isDrawn(challenge));
        CAPACITY.draw(challenge, "");
    }

    function prove(uint256 which) external {
        Response storage response = recent(which);
        (uint256 id, uint256 challenge) = (response.id, response.challenge);
        uint256 before = vm.snapshotState();
        if (!CAPACITY.isDrawn(challenge)) CAPACITY.draw(challenge, "");
        uint256 query = CAPACITY.queryOf(id, challenge, CHAIN_ROOT);
        assertTrue(vm.revertToStateAndDelete(before)); // to be drawn by the proof itself
        ICapacity.Proof memory proof;
        (, uint256 ctx,,) = CAPACITY.sealOf(id, periodOf(challenge));
        uint256 sealRoot = heldAt(_roots[id][periodOf(challenge)], challenge);
        uint256[5] memory input = [ctx, sealRoot, CAPACITY.beaconOf(challenge), CHAIN_ROOT, query];
        VERIFIER.accept(proof.points, proof.commitments, proof.commitmentPok, input);
        CAPACITY.prove(id, challenge, CHAIN_ROOT, "", proof);
        response.proven = true;
        uint256 units = response.n + leasedAt(id, challenge);
        if (units > _shown[id][periodOf(challenge)]) _shown[id][periodOf(challenge)] = units;
    }

    function lastProofBlock(uint256 challenge) public view returns (uint256) {
        return challenge + _rules.responseWindow + 2 + _rules.proofWindow;
    }

    /// @notice What became of every unit in every challenge of an epoch, by the record.
    function tally(uint256 id, uint256 epoch)
        external
        view
        returns (uint256 proven, uint256 missed, uint256 unproven, uint256 excused)
    {
        uint256 units = unitsIn(id, epoch);
        for (uint256 k = 0; k < _opened.length; ++k) {
            uint256 challenge = _opened[k];
            if (epochOf(challenge) != epoch) continue;
            bool active = isActive(id, challenge) && !isStopped(challenge);
            (uint256 claimed, bool isProven) = claimedIn(id, challenge);
            for (uint256 unit = 0; unit < units; ++unit) {
                // The highest-numbered ones are leased, the lowest-numbered claimed.
                if (!active || unit + leasedAt(id, challenge) >= units) ++excused;
                else if (unit >= claimed) ++missed;
                else if (isProven) ++proven;
                else ++unproven;
            }
        }
    }

    /// @notice The most units that were active in one of an epoch's challenges, by the record.
    function mostActiveIn(uint256 id, uint256 epoch) external view returns (uint256 most) {
        for (uint256 k = 0; k < _opened.length; ++k) {
            if (epochOf(_opened[k]) != epoch || isStopped(_opened[k]) || !isActive(id, _opened[k])) continue;
            uint256 units = unitsIn(id, epoch);
            uint256 leased = leasedAt(id, _opened[k]);
            if (units > leased + most) most = units - leased;
        }
    }

    function isActive(uint256 id, uint256 challenge) private view returns (bool) {
        if (epochOf(challenge) > lastEpochOf(id)) return false;
        if (_firstSealed[id] == 0 || _firstSealed[id] + 1 >= challenge) return false;
        uint256 period = periodOf(challenge);
        uint256 begin = GENESIS + period * _rules.sealEpochs * _rules.epochBlocks;
        return heldAt(_roots[id][period], challenge) != 0 || challenge >= begin + _rules.sealGrace;
    }

    function claimedIn(uint256 id, uint256 challenge) private view returns (uint256 n, bool proven) {
        uint256 place = _responseOf[id][challenge];
        if (place == 0) return (0, false);
        Response storage response = _responses[place - 1];
        return (response.n, response.proven);
    }
}
