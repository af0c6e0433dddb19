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
    uint256 private constant SHARE_ROOT = 0x54a2e;

    /// @notice Who says which units are leased.
    address public constant MARKET = address(0x1ea5e);

    Capacity public immutable CAPACITY;
    TermsDouble public immutable STAKING;
    VerifierDouble public immutable VERIFIER;
    uint256 public immutable GENESIS;

    struct Response {
        uint256 id;
        uint256 challenge;
        uint256[4] bitmap;
        uint256 number; // the block it came in
        bool drawn;
        bool proven;
    }

    /// @dev The units that are leased from a block on, until the next lease.
    struct Lease {
        uint256 from;
        uint256 units; // a bitmap
    }

    ICapacity.Config private _rules;
    mapping(uint256 id => Lease[]) private _leases;
    Response[] private _responses;
    uint256[] private _opened;
    mapping(uint256 challenge => bool) private _isOpen;
    /// @notice How many challenges of an epoch are open.
    mapping(uint256 epoch => uint256) public openedIn;
    mapping(uint256 id => mapping(uint256 challenge => uint256 place)) private _responseOf; // from 1
    mapping(uint256 id => mapping(uint256 period => uint256 number)) private _sealedAt;
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
            // forge-lint: disable-next-line(unsafe-typecast)
            uint16 units = uint16(UNITS * id);
            staking.set(
                id,
                IStaking.Terms({
                    provider: providerOf(id),
                    units: units,
                    startEpoch: 0,
                    endEpoch: lastEpochOf(id),
                    state: IStaking.State.Active,
                    reduced: false
                })
            );
        }
    }

    function providerOf(uint256 id) public pure returns (address) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return address(uint160(0xca9a00 + id));
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

    function wait(uint256 blocks) external {
        vm.roll(block.number + bound(blocks, 1, 40));
    }

    function waitLong(uint256 blocks) external {
        vm.assume(epochOf(block.number) < lastEpochOf(COMMITMENTS));
        vm.roll(block.number + bound(blocks, 41, 300));
    }

    function sealArrays(uint256 seed) external {
        uint256 id = idOf(seed);
        uint256 period = periodOf(block.number);
        vm.assume(epochOf(block.number) <= lastEpochOf(id) && _sealedAt[id][period] == 0);
        vm.startPrank(providerOf(id));
        CAPACITY.beginSeal(id);
        (, uint256 ctx,,) = CAPACITY.sealOf(id, period);
        CAPACITY.postSeal(id, ctx, 0x5ea1);
        vm.stopPrank();
        _sealedAt[id][period] = block.number;
        if (_firstSealed[id] == 0) _firstSealed[id] = block.number;
    }

    function removeUnits(uint256 seed, uint256 left) external {
        uint256 id = idOf(seed);
        vm.assume(seed % 5 == 0 && _fewer[id] == 0);
        uint256 leased = CAPACITY.leasedUpTo(id); // as the staking contract asks
        vm.assume(leased < UNITS * id);
        _fewer[id] = bound(left, leased == 0 ? 1 : leased, UNITS * id - 1);
        _fewerFrom[id] = (periodOf(block.number) + 1) * _rules.sealEpochs;
        // forge-lint: disable-next-line(unsafe-typecast)
        STAKING.reduce(id, _fewerFrom[id], uint16(_fewer[id]));
    }

    /// @dev Leases some units and ends other leases, of a commitment that is bound or, ending only, of any.
    function setLeased(uint256 seed, uint256 set, uint256 clear) external {
        uint256 id = idOf(seed);
        uint256 units = _fewer[id] != 0 ? _fewer[id] : UNITS * id;
        // Few at once, so that there is something left to claim.
        set = set & set >> 64 & set >> 128 & (2 ** units - 1);
        vm.assume(set == 0 || epochOf(block.number) <= lastEpochOf(id));
        uint256 leased = leasedAt(id, type(uint256).max) & ~clear | set;
        vm.prank(MARKET);
        CAPACITY.setLeased(id, bitmapOf(set), bitmapOf(clear));
        _leases[id].push(Lease(block.number + 1, leased));
    }

    /// @dev Nobody but the market leases.
    function meddle(uint256 seed) external {
        uint256 id = idOf(seed);
        bytes memory call = abi.encodeCall(ICapacity.setLeased, (id, bitmapOf(seed % 2 ** UNITS), bitmapOf(0)));
        vm.prank(providerOf(id));
        (bool done, bytes memory result) = address(CAPACITY).call(call);
        assertFalse(done, "only the market leases");
        bytes memory refusal = abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, providerOf(id));
        assertEq(result, refusal, "only the market leases");
    }

    function bitmapOf(uint256 units) private pure returns (uint256[4] memory bitmap) {
        bitmap[0] = units;
    }

    /// @notice The units that are leased for a block's challenge, by the record.
    function leasedAt(uint256 id, uint256 number) public view returns (uint256) {
        for (uint256 k = _leases[id].length; k > 0; --k) {
            if (_leases[id][k - 1].from <= number) return _leases[id][k - 1].units;
        }
        return 0;
    }

    function open(uint256 back) external {
        uint256 challenge = block.number - bound(back, 1, _rules.responseWindow);
        vm.assume(challenge >= GENESIS && !_isOpen[challenge] && openedIn[epochOf(challenge)] < _rules.maxChallenges);
        CAPACITY.open(challenge);
        _recordOpen(challenge);
    }

    function _recordOpen(uint256 challenge) private {
        _isOpen[challenge] = true;
        _opened.push(challenge);
        ++openedIn[epochOf(challenge)];
    }

    /// @dev To a challenge that is open, or that this opens.
    function respond(uint256 seed, uint256 back, uint256 bits) external {
        uint256 id = idOf(seed);
        uint256 challenge = block.number - bound(back, 1, _rules.responseWindow);
        vm.assume(challenge >= GENESIS && epochOf(challenge) <= lastEpochOf(id) && _responseOf[id][challenge] == 0);
        vm.assume(_isOpen[challenge] || openedIn[epochOf(challenge)] < _rules.maxChallenges);
        uint256 sealedAt = _sealedAt[id][periodOf(challenge)];
        vm.assume(sealedAt != 0 && sealedAt < challenge);
        uint256[4] memory bitmap;
        bitmap[0] = bound(bits, 1, 2 ** unitsIn(id, epochOf(challenge)) - 1) & ~leasedAt(id, challenge);
        vm.assume(bitmap[0] != 0);
        vm.prank(providerOf(id));
        CAPACITY.respond(id, challenge, beaconAt(challenge), SHARE_ROOT, bitmap);
        if (!_isOpen[challenge]) _recordOpen(challenge);
        _responses.push(Response(id, challenge, bitmap, block.number, false, false));
        _responseOf[id][challenge] = _responses.length;
    }

    function beaconAt(uint256 challenge) private view returns (uint256) {
        return uint256(blockhash(challenge)) % 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;
    }

    /// @dev One of the last few responses whose proof window is open.
    function recent(uint256 which) private view returns (Response storage response) {
        uint256 count = _responses.length;
        vm.assume(count != 0);
        response = _responses[count - 1 - which % (count < 4 ? count : 4)];
        vm.assume(!response.proven && block.number <= lastProofBlock(response.challenge));
    }

    /// @dev The audit of a response, once the drawing block is there.
    function draw(uint256 which) external {
        Response storage response = recent(which);
        vm.assume(!response.drawn);
        drawNow(response);
    }

    function drawNow(Response storage response) private {
        uint256 drawing = response.number + _rules.drawDelay;
        if (block.number <= drawing) vm.roll(drawing + 1);
        CAPACITY.drawAudit(response.id, response.challenge, SHARE_ROOT, response.bitmap);
        response.drawn = true;
    }

    function prove(uint256 which) external {
        Response storage response = recent(which);
        if (!response.drawn) drawNow(response);
        ICapacity.Proof memory proof;
        (, uint256 ctx, uint256 sealRoot,) = CAPACITY.sealOf(response.id, periodOf(response.challenge));
        (,,, uint256 query) = CAPACITY.responseOf(response.id, response.challenge);
        uint256[5] memory input = [ctx, sealRoot, CAPACITY.beaconOf(response.challenge), SHARE_ROOT, query];
        VERIFIER.accept(proof.points, proof.commitments, proof.commitmentPok, input);
        CAPACITY.prove(response.id, response.challenge, SHARE_ROOT, proof);
        response.proven = true;
    }

    function lastProofBlock(uint256 challenge) public view returns (uint256) {
        return challenge + _rules.responseWindow + _rules.drawDelay + _rules.proofWindow;
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
            bool active = isActive(id, challenge);
            uint256 leased = leasedAt(id, challenge);
            (uint256 claimed, bool isProven) = claimedIn(id, challenge);
            for (uint256 unit = 0; unit < units; ++unit) {
                if (!active || leased >> unit & 1 == 1) ++excused;
                else if (claimed >> unit & 1 == 0) ++missed;
                else if (isProven) ++proven;
                else ++unproven;
            }
        }
    }

    function isActive(uint256 id, uint256 challenge) private view returns (bool) {
        if (epochOf(challenge) > lastEpochOf(id)) return false;
        if (_firstSealed[id] == 0 || _firstSealed[id] >= challenge) return false;
        uint256 period = periodOf(challenge);
        uint256 sealedAt = _sealedAt[id][period];
        uint256 begin = GENESIS + period * _rules.sealEpochs * _rules.epochBlocks;
        return (sealedAt != 0 && sealedAt < challenge) || challenge >= begin + _rules.sealGrace;
    }

    function claimedIn(uint256 id, uint256 challenge) private view returns (uint256 units, bool proven) {
        uint256 place = _responseOf[id][challenge];
        if (place == 0) return (0, false);
        Response storage response = _responses[place - 1];
        return (response.bitmap[0], response.proven);
    }
}
