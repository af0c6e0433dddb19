// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Stablecoin} from "./Stablecoin.sol";

/// @title A stablecoin that an upgrade can change: it takes fees from either side, stops, returns false, or calls somebody.
contract ChangingDollar is Stablecoin(6) {
    error Paused();

    /// @notice What the receiver gets less.
    uint256 public fee;
    /// @notice What the sender pays on top.
    uint256 public charge;
    bool private _paused;
    bool private _refuses;

    address private _whom;
    bytes private _call;

    function setFee(uint256 fee_) external {
        fee = fee_;
    }

    function setCharge(uint256 charge_) external {
        charge = charge_;
    }

    function pause(bool paused) external {
        _paused = paused;
    }

    function refuse(bool refuses) external {
        _refuses = refuses;
    }

    /// @notice Makes a call in the middle of the next transfer.
    function callInBetween(address whom, bytes calldata call) external {
        (_whom, _call) = (whom, call);
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        return !_refuses && super.transfer(to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        return !_refuses && super.transferFrom(from, to, amount);
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (_paused) revert Paused();
        if (from == address(0)) return super._update(from, to, amount);
        if (fee != 0) super._update(from, address(0xfee), fee);
        if (charge != 0) super._update(from, address(0xfee), charge);
        super._update(from, to, amount - fee);
        if (_whom == address(0)) return;
        address whom = _whom;
        _whom = address(0);
        (bool done, bytes memory result) = whom.call(_call);
        if (!done) {
            assembly ("memory-safe") {
                revert(add(result, 0x20), mload(result))
            }
        }
    }
}
